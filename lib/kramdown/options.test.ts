import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOptions, toHtml } from './index'
import { domOf } from './testing/same-dom'

/** A text, and what kramdown makes of it with each of some options. */
interface Case {
  readonly name: string
  readonly markdown: string
  readonly answers: readonly {
    readonly html: string
    readonly options: readonly Readonly<Record<string, unknown>>[]
  }[]
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/options.json'), 'utf8'),
)
const runs = cases.flatMap(({ name, markdown, answers }) =>
  answers.flatMap(({ html, options }) =>
    options.map((values) => ({ name, markdown, html, values })),
  ),
)

test.each(runs)('$name with $values', ({ markdown, html, values }) => {
  expect(domOf(toHtml(markdown, readOptions(values)).html)).toBe(domOf(html))
})

test.each(['input', 'hard_wrap', 'gfm_quirks'])('%s comes too late in a text itself', (name) => {
  const { html, warnings } = toHtml(`{::options ${name}="true" /}\n\n#a\nb -- c`)
  expect(html).toContain('#a\nb – c')
  expect(warnings).toEqual([{ code: 'unknown-option', line: 1, column: 1, facts: { name } }])
})
