import { expect, test } from 'vitest'
import { loadSite } from './load'
import { targetAt } from './table'
import { article, folderOf } from './testing/folder'

const page = (keys: string) => `---\ntitle: Page\n${keys}\n---\n\nTexte.\n`

/** What is at an address of a folder with these files. */
function at(path: string, files: Record<string, string>, everything = false) {
  const site = loadSite({ ...folderOf(files), everything })
  return targetAt(site.addresses, path)
}

test.each([
  ['/', 'home'],
  ['/actualites/', 'listing'],
  ['/actualites/x/', 'document'],
  ['/actualites/x', 'document'],
  ['/contact/', 'page'],
  ['/themes/emploi/', 'theme'],
  ['/plan-du-site/', 'site-map'],
  ['/vieux/', 'redirect'],
  ['/actualites/page/2/', undefined],
  ['/themes/seul/', undefined],
  ['/absente/', undefined],
])('at %s there is: %s', (path, kind) => {
  const target = at(path, {
    'content/actualites/x.md': article('tags: [Emploi, Seul]\nredirect_from: /vieux/'),
    'content/actualites/y.md': article('tags: emploi'),
    'content/pages/contact.md': page(''),
  })
  expect(target?.kind).toBe(kind)
})

test.each([
  ['a document over an old address', '/actualites/x/', 'document'],
  ['a page over an old address', '/contact/', 'page'],
  ['a listing over a page, which introduces it', '/actualites/', 'listing'],
  ['a page over the site map', '/plan-du-site/', 'page'],
  ['a page over a theme', '/themes/emploi/', 'page'],
  ['the home page over a page, which introduces it', '/', 'home'],
])('wins: %s', (_, path, kind) => {
  const target = at(path, {
    'content/actualites/x.md': article('tags: Emploi'),
    'content/actualites/y.md': article(
      'tags: Emploi\nredirect_from: [/actualites/x/, /contact/, /actualites/, /plan-du-site/]',
    ),
    'content/pages/contact.md': page(''),
    'content/pages/actualites.md': page(''),
    'content/pages/plan.md': page('permalink: /plan-du-site/'),
    'content/pages/emploi.md': page('permalink: /themes/emploi/'),
    'content/pages/index.md': page('permalink: /'),
  })
  expect(target?.kind).toBe(kind)
})

test('an empty page at the address of the site map leaves it its place', () => {
  const files = {
    'content/actualites/x.md': article(),
    'content/pages/plan.md': '---\ntitle: Plan\npermalink: /plan-du-site/\n---\n',
  }
  expect(at('/plan-du-site/', files)?.kind).toBe('site-map')
})

test('a page at the root of a section is its introduction', () => {
  const files = { 'content/actualites/x.md': article(), 'content/pages/actualites.md': page('') }
  expect(at('/actualites/', files)).toMatchObject({ section: { intro: { title: 'Page' } } })
})

test('an address that changed leads to the new one, never to itself', () => {
  const files = {
    'content/actualites/a.md': article('redirect_from: [/vieux, /actualites/a/]'),
    'content/actualites/b.md': article('permalink: /c/\nredirect_from: "/%C3%A9t%C3%A9"'),
  }
  expect(at('/vieux/', files)).toMatchObject({ to: '/actualites/a/', permanent: true })
  expect(at('/actualites/a/', files)?.kind).toBe('document')
  expect(at('/été/', files)).toMatchObject({ to: '/c/' })
  expect(at('/actualites/b/', files)).toMatchObject({ to: '/c/' })
})

test('a document that only leads elsewhere does so once it is public', () => {
  const keys = 'redirect_to: https://exemple.fr/a'
  const files = {
    'content/actualites/a.md': article(keys),
    'content/actualites/b.md': article(`${keys}\npublished: false`),
  }
  expect(at('/actualites/a/', files)).toMatchObject({ kind: 'redirect', permanent: false })
  expect(at('/actualites/b/', files)).toBeUndefined()
  expect(at('/actualites/b/', files, true)?.kind).toBe('document')
})

test('a file that cannot be read has its address too', () => {
  const files = { 'content/actualites/a.md': article("title: 'L'été'") }
  expect(at('/actualites/a/', files, true)).toMatchObject({ kind: 'broken' })
})
