import { expect, test } from 'vitest'
import { loadSite } from './load'
import { article, folderOf, tinyGif } from './testing/folder'

const site = {
  'content/actualites/publique.md': article('', '![Une cour](/uploads/commune.gif)'),
  'content/actualites/brouillon.md': article(
    'brouillon: true\nune-ou-diaporama:\n- image: "/uploads/%C3%A9t%C3%A9%20(2).gif"\n  alternative-textuelle: ""',
    '![](/uploads/commune.gif) ![](/uploads/b/photo.gif) [le rapport](/uploads/rapport.pdf)',
  ),
  'content/actualites/demain.md':
    '---\ntitle: Demain\ndate: 2024-06-16\n---\n\n![](/uploads/demain.gif)\n',
  'content/pages/p.md': '---\ntitle: P\n---\n\n![](/uploads/a/photo.gif)\n',
  'content/_includes/x.html': '<a href="{{ site.baseurl }}/uploads/rapport.pdf">',
  'content/uploads/commune.gif': tinyGif,
  'content/uploads/e\u0301te\u0301 (2).gif': tinyGif,
  'content/uploads/a/photo.gif': tinyGif,
  'content/uploads/b/photo.gif': tinyGif,
  'content/uploads/demain.gif': tinyGif,
  'content/uploads/rapport.pdf': 'x',
  'content/uploads/de-personne.gif': tinyGif,
}

const paths = (everything: boolean) =>
  loadSite({ ...folderOf(site), everything }).media.map(({ path }) => path)

test('files that only hidden texts name are not public', () => {
  expect(paths(false)).toEqual([
    '/uploads/a/photo.gif',
    '/uploads/commune.gif',
    '/uploads/de-personne.gif',
    '/uploads/rapport.pdf',
  ])
})

test('previews have all of them, at addresses with composed accents', () => {
  expect(paths(true)).toHaveLength(7)
  expect(paths(true)).toContain('/uploads/été (2).gif')
})
