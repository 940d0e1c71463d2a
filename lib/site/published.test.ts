import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import type { SiteText } from './document'

const folder = mkdtempSync(join(tmpdir(), 'published-'))
vi.stubEnv('TEXT_CACHE', join(folder, 'texts/v2'))
vi.resetModules()
const { dropOldTexts, publishedText, summaryText } = await import('./published')

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const kept = () => readdirSync(join(folder, 'texts/v2'))

function textOf(text: string, chapeau?: string): SiteText {
  return {
    ...{ base: '', path: '/x/', file: 'x.md', title: 'X', subtitle: undefined, updated: undefined },
    ...{ chapeau, summary: chapeau, language: 'fr', draft: false, isPublic: true, isListed: true },
    ...{ redirectFrom: [], redirectTo: undefined, canonical: undefined, translationKey: undefined },
    body: { text, format: 'md', firstLine: 1, placeOf: () => ({ line: 1, column: 1 }) },
  }
}

test('a text that is made again is the one that was kept', () => {
  const made = publishedText(textOf('Du **neuf** !', 'Un *chapeau*.'))
  expect(kept()).toHaveLength(1)
  expect(publishedText(textOf('Du **neuf** !', 'Un *chapeau*.'))).toEqual(made)
  expect(kept()).toHaveLength(1)
  expect(summaryText(textOf('Du **neuf** !', 'Un *chapeau*.'))).toBe('Un chapeau.')
})

test('a text that changes, in any part, is made again', () => {
  publishedText(textOf('Un', 'Deux'))
  const before = kept().length
  expect(publishedText(textOf('Un', 'Trois')).summary).toBe('Trois')
  expect(publishedText({ ...textOf('Un', 'Deux'), language: 'en' }).summary).toBe('Deux')
  expect(kept()).toHaveLength(before + 2)
})

test('what is kept and not whole is made again', () => {
  const text = textOf('Un texte entier.')
  const made = publishedText(text)
  for (const name of kept()) writeFileSync(join(folder, 'texts/v2', name), '{"body":')
  expect(publishedText(text)).toEqual(made)
})

test('a file that was replaced is described anew', () => {
  const text = textOf('[Le tableau](/uploads/tableau.csv)')
  publishedText(text)
  const isOf = (name: string) =>
    readFileSync(join(folder, 'texts/v2', name), 'utf8').includes('tableau.csv')
  const name = kept().find(isOf) ?? ''
  const file = join(folder, 'texts/v2', name)
  const facts = '[["/uploads/tableau.csv",{"format":"csv","bytes":3,"words":"CSV – 1 Ko"}]]'
  const older = readFileSync(file, 'utf8').replace(/"files":.*$/, `"files":${facts}}`)
  writeFileSync(file, older)
  publishedText(text)
  expect(readFileSync(file, 'utf8')).not.toContain('CSV')
})

test('what no text is made of any more is dropped, and what an older engine made', () => {
  mkdirSync(join(folder, 'texts/v1'), { recursive: true })
  const text = textOf('Celui qui reste.')
  publishedText(text)
  publishedText(textOf('Celui qui part.'))
  dropOldTexts([text])
  expect(kept()).toHaveLength(1)
  expect(readdirSync(join(folder, 'texts'))).toEqual(['v2'])
})
