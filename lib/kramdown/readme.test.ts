import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { paragraph } from './blocks/paragraph'
import { type BlockConstruct, BlockGrammar, Blocks } from './document/blocks'
import { Document } from './document/document'
import { linesOf } from './document/lines'
import { toHtml } from './index'
import { defaultOptions } from './options'
import { domOf } from './testing/same-dom'

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')

describe('samples', () => {
  const samples = readme.matchAll(/```kramdown\n(.*?\n)```\n\n```html\n(.*?\n)```\n/gs)

  test.each(Array.from(samples, ([, text = '', html = '']) => ({ text, html })))(
    '$text',
    ({ text, html }) => {
      expect(domOf(toHtml(text).html)).toBe(domOf(html))
    },
  )
})

describe('known differences', () => {
  const rows = readme.matchAll(/^\| (`".*?) \| (.*?) \| (`".*?`) \| (.*) \|$/gm)
  const differences = Array.from(rows, ([, text = '', ruby = '', here = '']) => ({
    text: stringsOf(text).join(''),
    ruby: stringsOf(ruby),
    here: stringsOf(here),
  }))

  test('each has its text', () => {
    expect(differences.length).toBeGreaterThan(0)
  })

  test.each(differences)('$here', ({ text, ruby, here }) => {
    const { html } = toHtml(text)
    for (const part of here) expect(html).toContain(part)
    for (const part of ruby) expect(html).not.toContain(part)
  })
})

/** Strings of JSON in backticks, each as often as the number after it says. */
function stringsOf(cell: string): string[] {
  return Array.from(cell.matchAll(/`("[^`]*")`(?: × (\d+))?/g), ([, string = '', times = '1']) =>
    String(JSON.parse(string)).repeat(Number(times)),
  )
}

test('all that is imported is in the folder, or a package that is named', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const code = files.filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.startsWith('testing'))
  expect(code).not.toHaveLength(0)
  for (const file of code) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    for (const [, from = ''] of text.matchAll(/ from '([^']+)'/g)) {
      if (from.startsWith('.')) expect(join(dirname(file), from), file).not.toMatch(/^\.\./)
      else expect(readme, file).toContain(`\`${from}\``)
    }
  }
})

test('every option is named', () => {
  for (const name of Object.keys(defaultOptions())) {
    const written = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    expect(readme).toContain(`\`${written}\``)
  }
})

test('the construct of the sample reads its own', () => {
  const [, code = ''] = /```ts\n(export const pageBreak.*?)```/s.exec(readme) ?? []
  const module: { exports: { pageBreak?: BlockConstruct } } = { exports: {} }
  const js = transformSync(code, { loader: 'ts', format: 'cjs' }).code
  new Function('module', 'exports', js)(module, module.exports)
  const { pageBreak } = module.exports
  if (!pageBreak) throw new Error('README.md has no sample of a construct.')
  const text = 'a\n%%%\nb'
  const grammar = new BlockGrammar([pageBreak, paragraph])
  const blocks = new Blocks(new Document(text), grammar, linesOf(text))
  blocks.readAll()
  expect(blocks.content.map(({ type }) => type)).toEqual(['paragraph', 'htmlElement', 'paragraph'])
})
