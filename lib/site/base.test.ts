import { expect, test } from 'vitest'
import { resolveAddress } from './addresses'
import { loadSite } from './load'
import { findMedia } from './media'
import { targetAt } from './table'
import { article, folderOf, tinyGif } from './testing/folder'

const addresses: readonly [written: string, page: string, base: string, leads: string][] = [
  ['/a/', '/x/y/', '', '/a/'],
  ['b.png', '/x/y/', '', '/x/y/b.png'],
  ['b.png', '/x/y.html', '', '/x/b.png'],
  ['../é è.png?q=1#z', '/x/y/', '', '/x/%C3%A9%20%C3%A8.png?q=1#z'],
  ['../../../a', '/x/', '', '/a'],
  ['#z', '/x/', '/base', '#z'],
  ['?q', '/x/', '/base', '?q'],
  ['', '/x/', '/base', ''],
  ['//exemple.fr/', '/x/', '/base', '//exemple.fr/'],
  ['https://exemple.fr/', '/x/', '/base', 'https://exemple.fr/'],
  ['mailto:a@exemple.fr', '/x/', '/base', 'mailto:a@exemple.fr'],
  ['/a/', '/base/x/', '/base', '/base/a/'],
  ['/base/a/', '/base/x/', '/base', '/base/a/'],
  ['/base', '/base/x/', '/base', '/base'],
  ['/baseline/', '/base/x/', '/base', '/base/baseline/'],
  ['b.png', '/base/x/', '/base', '/base/x/b.png'],
  ['../../b.png', '/base/x/', '/base', '/base/b.png'],
  ['a b%20c%.png', '/%C3%A9/', '', '/%C3%A9/a%20b%20c%.png'],
]

test.each(addresses)('%s of %s under « %s » leads to %s', (written, page, base, leads) => {
  expect(resolveAddress(written, page, base)).toBe(leads)
})

test('every address of a site begins with its baseurl, once', () => {
  const settings = folderOf({
    'content/_config.yml':
      'baseurl: base/\nnavigation:\n- title: A\n  url: /x/\n- title: B\n  url: https://exemple.fr\n',
    'content/actualites/a.md': article(
      [
        'redirect_from: /ancienne/',
        'tags: [Un]',
        'une-ou-diaporama:',
        '- image: /uploads/a.gif',
        'files:',
        '- file: /base/uploads/a.gif',
      ].join('\n'),
    ),
    'content/actualites/b.md': article('tags: [Un]\nredirect_to: /pages/p/'),
    'content/pages/p.md': '---\ntitle: P\n---\n\nTexte.\n',
    'content/uploads/a.gif': tinyGif,
  })
  const site = loadSite(settings)
  expect([...site.addresses.values()].map(({ path }) => path)).toEqual([
    '/base/ancienne/',
    '/base/actualites/b/',
    '/base/plan-du-site/',
    '/base/s-abonner/',
    '/base/themes/',
    '/base/themes/un/',
    '/base/p/',
    '/base/actualites/',
    '/base/',
    '/base/actualites/a/',
  ])
  expect(
    site.feeds.every(({ path, home }) => `${path} ${home}`.match(/^\/base\/.* \/base\//)),
  ).toBe(true)
  expect(site.facts.navigation.map(({ href }) => href)).toEqual(['/base/x/', 'https://exemple.fr/'])
  const [a, b] = site.documents
  expect(a?.images).toMatchObject([{ src: '/base/uploads/a.gif', size: { width: 3 } }])
  expect(a?.files).toMatchObject([{ href: '/base/uploads/a.gif', bytes: tinyGif.length }])
  expect(b?.redirectTo).toBe('/base/pages/p/')
  expect(targetAt(site.addresses, '/base/ancienne')).toMatchObject({ to: '/base/actualites/a/' })
  // Files are where they are, whatever the address of the site.
  expect(site.media.map(({ path }) => path)).toEqual(['/uploads/a.gif'])
  expect(findMedia('/base/uploads/a.gif', settings)?.bytes).toBe(tinyGif.length)
})

test('configurations that are named are merged, the later over the earlier', () => {
  const settings = folderOf({
    'content/_config.yml': 'title: Un\ndescription: Deux\n',
    'content/_config.prod.yml': 'title: Trois\n',
    'content/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n',
  })
  const configFiles = ['_config.yml', '_config.prod.yml']
  expect(loadSite({ ...settings, configFiles }).facts).toMatchObject({
    ...{ name: 'Trois', description: 'Deux' },
  })
})
