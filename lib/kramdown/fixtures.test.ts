import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toHtml } from './index'
import { domOf } from './testing/same-dom'

/** A pair of files for each behaviour: a text, and the HTML that kramdown makes of it. */
const folder = join(import.meta.dirname, 'fixtures')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const named = (ending: string) =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length))
const names = named('.md').sort()

test('each text has its HTML, and each HTML its text', () => {
  expect(names).toEqual(named('.html').sort())
  expect(names.length).toBeGreaterThan(150)
})

test.each(names)('%s', (name) => {
  const read = (ending: string) => readFileSync(join(folder, name + ending), 'utf8')
  expect(domOf(toHtml(read('.md')).html)).toBe(domOf(read('.html')))
})
