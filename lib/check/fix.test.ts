import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { article, folderOf } from '@/lib/site/testing/folder'
import { checkContent, fixText, type Problem } from './index'

/** Every problem of a folder that may change. */
function problemsIn(content: string): readonly Problem[] {
  const settings = { ...folderOf({}), content, changing: true, everything: true }
  return checkContent(settings)
}

function fixed(text: string): string {
  const { content } = folderOf({ 'content/actualites/exemple.md': text })
  return fixText(text, problemsIn(content))
}

test.each([
  ['spaces and ordinals', '', 'La 2ème édition , en 1ère page.', 'La 2e édition, en 1re page.'],
  ['what « etc. » says already', '', 'Pain, lait, etc...', 'Pain, lait, etc.'],
  ['an address', '', 'À contact@exemple.fr.', 'À [contact@exemple.fr](mailto:contact@exemple.fr).'],
  [
    'a window',
    '',
    '[a](https://exemple.fr){:target="_blanc"}',
    '[a](https://exemple.fr){:target="_blank"}',
  ],
  ['a link in two', '', 'Le [site] (https://exemple.fr).', 'Le [site](https://exemple.fr).'],
  [
    'curled quotes',
    '',
    '[a](https://exemple.fr){:target=“_blank”}',
    '[a](https://exemple.fr){:target="_blank"}',
  ],
  [
    'a list attached to nothing',
    '',
    '> Un mot.\n\n{: .encadre}\n\nSuite.',
    '> Un mot.\n{: .encadre}\n\nSuite.',
  ],
  ['empty lines of a quote', '', '> Un mot.\n>\n>\n\nSuite.', '> Un mot.\n\nSuite.'],
])('corrects %s', (_, keys, body, expected) => {
  expect(fixed(article(keys, body))).toBe(article(keys, expected))
})

test.each([
  ["title: 'L'été à Paris'", "title: 'L''été à Paris'"],
  ['title: Rentrée : ce qui change', "title: 'Rentrée : ce qui change'"],
  ['title: "Le mot "clé""', 'title: \'Le mot "clé"\''],
  ['title: @parution', "title: '@parution'"],
  ['title: Un\ntag: a', 'title: Un\ntags: a'],
  ['title: Un\nauteur:Camille', 'title: Un\nauteur: Camille'],
  // A comment, a value that goes on below, a key that is there already: nobody knows what was meant.
  ["title: 'L'été' # oui", "title: 'L'été' # oui"],
  ['title: Rentrée : ce\n  qui change', 'title: Rentrée : ce\n  qui change'],
  ['title: Un\ntag: a\ntags: b', 'title: Un\ntag: a\ntags: b'],
])('corrects a front matter %j', (keys, expected) => {
  const text = (front: string) => `---\r\ndate: 2024-01-01\r\n${front}\r\n---\r\nTexte.\r\n`
  expect(fixed(text(keys))).toBe(text(expected))
})

test('of a folder of broken files, what is corrected is no problem any more, and brings no other', () => {
  const content = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(content, { recursive: true }))
  cpSync(join(import.meta.dirname, 'fixtures/broken/content'), content, { recursive: true })
  const before = problemsIn(content)
  const withFix = before.filter(({ fix }) => fix)
  const files = new Set(withFix.map(({ file }) => file))
  expect(files.size).toBeGreaterThan(20)
  for (const file of files) {
    const ofFile = before.filter((problem) => problem.file === file)
    writeFileSync(resolve(file), fixText(readFileSync(resolve(file), 'utf8'), ofFile))
  }
  const after = problemsIn(content)
  const known = new Set(before.map(nameOf))
  const corrected = new Set(withFix.map(nameOf))
  expect(after.map(nameOf).filter((name) => corrected.has(name))).toEqual([])
  // What could not be read may hold mistakes that nobody saw before.
  const readable = new Set(before.filter(({ rule }) => rule !== 'yaml').map(({ file }) => file))
  expect(after.filter((each) => readable.has(each.file) && !known.has(nameOf(each)))).toEqual([])
})

function nameOf({ file, rule, message }: Problem): string {
  return `${file} ${rule} ${message}`
}
