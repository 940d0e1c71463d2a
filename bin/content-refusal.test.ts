import { expect, test } from 'vitest'
import { article, folderOf } from '@/lib/site/testing/folder'
import { contentRefusal, pageRefusal } from './content-refusal'

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

test('texts that cannot be made are all named, with the line, and no others', async () => {
  const settings = folderOf({
    'content/actualites/a.md': article('', 'Un.\n\nCasse ici.\n\nTrois.'),
    'content/actualites/b.md': article('', 'Sain.'),
    'content/actualites/c.md': article('', 'Casse aussi.'),
  })
  const refusal = await pageRefusal(settings, '', ({ body }) => {
    if (body.text.includes('Casse')) throw new TypeError('x is not a function')
  })
  expect(refusal).toMatch(/^Des pages ne peuvent pas être affichées/)
  expect(refusal).toMatch(/a\.md:\d+:1 erreur .*x is not a function.*\n.*\n +\d+ \| Casse ici\./)
  expect(refusal).toMatch(/c\.md:\d+:1 erreur .*\n.*\n +\d+ \| Casse aussi\./)
  expect(refusal).not.toContain('b.md')
  expect(await pageRefusal(settings)).toBeUndefined()
})

test('pages that Next cannot make are named by their files, lists by their addresses', async () => {
  const settings = folderOf({
    'content/actualites/a.md': article('', 'Un.\n\nCasse ici.\n\nTrois.'),
    'content/actualites/b.md': article('', 'Sain.'),
  })
  const failed = (path: string, reason: string) =>
    `Error occurred prerendering page "${path}". Read more: https://nextjs.org/docs\n${reason}\n    at x (y.js:1:1)\n`
  const output = `${failed('/actualites/a', 'Error: un')}${failed('/actualites/b/', 'TypeError: deux')}${failed('/actualites', 'Error: trois.')}`
  const refusal = await pageRefusal(settings, output, ({ body }) => {
    if (body.text.includes('Casse')) throw new Error('quatre')
  })
  expect(refusal).toMatch(/a\.md:\d+:1 erreur Ce passage .*quatre\./)
  expect(refusal).toMatch(/b\.md:1:1 erreur Cette page .*TypeError: deux\./)
  expect(refusal).toMatch(/^L’adresse \/actualites ne peut pas être affichée : Error: trois\.$/m)
  expect(refusal).not.toContain('y.js')
})

test('what fails above a text is not put down to one of its lines', async () => {
  const settings = folderOf({ 'content/actualites/a.md': article('', 'Un.\n\nDeux.') })
  const refusal = await pageRefusal(settings, '', async () => {
    throw new Error('chapeau')
  })
  expect(refusal).toMatch(/a\.md:1:1 erreur Cette page .*chapeau\./)
})
