import { expect, test } from 'vitest'
import { article, folderOf } from '@/lib/site/testing/folder'
import { contentRefusal } from './content-refusal'

const files = {
  'content/actualites/a.md': article(),
  'content/actualites/b.md': "---\ntitle: 'L'été'\ndate: 2024-01-01\n---\n",
  'content/actualites/c.md': 'Sans en-tête.\n',
}

test('a build is refused with every problem of every file, and ends there', async () => {
  const refusal = await contentRefusal(folderOf(files))
  expect(refusal).toMatch(/^Des fichiers de contenu ne peuvent pas être lus/)
  expect(refusal).toMatch(/b\.md:2:10 erreur .*\[yaml\]/)
  expect(refusal).toMatch(/c\.md:1:1 erreur .*\[yaml\]/)
})

test('previews are built all the same, and so is a content that can be read', async () => {
  expect(await contentRefusal({ ...folderOf(files), everything: true })).toBeUndefined()
  expect(await contentRefusal(folderOf({ 'content/actualites/a.md': article() }))).toBeUndefined()
})
