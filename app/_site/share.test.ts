import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site'
import { article, folderOf } from '@/lib/site/testing/folder'
import { cardsByName, drawnCards, drawnImage } from './share'

function siteOf(files: Readonly<Record<string, string>>) {
  return loadSite(folderOf({ 'content/_config.yml': 'title: Le site\n', ...files }))
}

test('every document without a picture has an image, the same as long as it shows the same', () => {
  const files = {
    'content/actualites/a.md': article('', 'Un texte.'),
    'content/actualites/b.md': article('', 'Un autre texte.'),
    'content/actualites/c.md': article('redirection: https://exemple.fr/'),
  }
  const site = siteOf(files)
  const names = (one: typeof site) => one.documents.map((text) => drawnImage(text, one)?.url)
  expect(names(site)).toEqual([
    expect.stringMatching(/^\/_partage\/[0-9a-f]{20}\.png$/),
    expect.any(String),
    undefined,
  ])
  expect(names(siteOf(files))).toEqual(names(site))
  for (const [document] of drawnCards(site)) {
    const name = drawnImage(document, site)?.url.replace('/_partage/', '') ?? ''
    expect(cardsByName(site).get(name)?.title).toBe(document.title)
  }
})

test('titles that the fonts cannot draw, and old texts of a large archive, share their section’s', () => {
  const old = Object.fromEntries(
    Array.from({ length: 505 }, (_, at) => [
      `content/_notes/n-${at}.md`,
      `---\ntitle: Note ${at}\ndate: 2020-01-01\n---\n`,
    ]),
  )
  const config = 'title: Le site\ncollections: { notes: { output: true } }\n'
  const arabic = '---\ntitle: خبر\ndate: 2024-01-01\n---\n'
  const site = siteOf({ 'content/_config.yml': config, ...old, 'content/_notes/ar.md': arabic })
  const images = site.documents.map((document) => drawnImage(document, site))
  const first = images[0]
  expect(first).toMatchObject({ alt: 'Notes', width: 1200, height: 630 })
  expect(images.filter((image) => image?.url === first?.url)).toHaveLength(7)
  expect(images).not.toContain(undefined)
  expect(cardsByName(site).size).toBe(500)
})
