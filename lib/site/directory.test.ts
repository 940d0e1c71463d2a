import { expect, test } from 'vitest'
import { directoryLength, directoryPath, onDirectoryPage, siteMapLines } from './directory'
import { loadSite } from './load'
import { article, folderOf } from './testing/folder'

const lines = Array.from({ length: 1001 }, (_, index) => index)

test('a long list is cut, and no line of it is lost', () => {
  expect(directoryLength(lines.length)).toBe(3)
  const pages = [1, 2, 3].map((number) => onDirectoryPage(lines, number))
  expect(pages.flat()).toEqual(lines)
  expect(onDirectoryPage(lines, 4)).toEqual([])
})

test('an empty list is a page', () => {
  expect(directoryLength(0)).toBe(1)
})

test('the first page is at the address of the list, and no theme can have those of the others', () => {
  expect(directoryPath('/themes/', 1)).toBe('/themes/')
  expect(directoryPath('/themes/', 2)).toBe('/themes/liste/2/')
})

test('the site map leads to the lists of themes and of feeds, whatever the base', () => {
  const files = {
    'content/_config.yml': 'title: Site\nbaseurl: /base\n',
    'content/actualites/a.md': article('tags: [Données]'),
    'content/actualites/b.md': article('tags: [Données]'),
  }
  const hrefs = siteMapLines(loadSite(folderOf(files)), '/base/').map(({ href }) => href)
  expect(hrefs).toEqual(expect.arrayContaining(['/base/themes/', '/base/s-abonner/']))
})

test('a list without a line is left out, and what the folder has in its place is listed as itself', () => {
  const site = loadSite(
    folderOf({
      'content/actualites/a.md': article(),
      'content/pages/flux.md': '---\ntitle: Nos flux\npermalink: /s-abonner/\n---\n\nTexte.\n',
    }),
  )
  const lines = siteMapLines(site, '/')
  expect(lines.filter(({ href }) => href === '/themes/')).toEqual([])
  expect(lines.filter(({ href }) => href === '/s-abonner/')).toMatchObject([{ label: 'Nos flux' }])
})
