import { expect, test } from 'vitest'
import { loadSite } from './load'
import { article, folderOf } from './testing/folder'

/** Whether the one document of a folder is public on 15 June 2024 at noon in Paris. */
function isPublic(text: string, others: Readonly<Record<string, string>> = {}): boolean[] {
  const settings = folderOf({ 'content/actualites/x.md': text, ...others })
  return loadSite({ ...settings, everything: true }).documents.map((document) => document.isPublic)
}

const dated = (date: string, keys = '') => `---\ntitle: a\ndate: ${date}\n${keys}\n---\n`

test.each([
  ['2024-06-14', '', true],
  ['2024-06-15 12:00:00 +02:00', '', true],
  ['2024-06-15 12:00:01 +02:00', '', false],
  ['2024-06-15', '', true],
  ['2024-06-16', '', false],
  ['2024-06-14', 'published: false', false],
  ['2024-06-14', 'published: no', false],
  ['2024-06-14', 'brouillon: true', false],
  ['2024-06-14', 'draft: true', false],
  ['2024-06-14', 'draft: false', true],
  ['2024-06-16', 'published: false', false],
])('dated %s with %j is public: %s', (date, keys, expected) => {
  expect(isPublic(dated(date, keys))).toEqual([expected])
})

test('the configuration may publish what is to come', () => {
  const config = { 'content/_config.yml': 'future: true\n' }
  expect(isPublic(dated('2024-06-16'), config)).toEqual([true])
  expect(isPublic(article('published: false'), config)).toEqual([false])
})
