import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderOnFixture } from './testing/fixture-site'

const folder = path.join(import.meta.dirname, 'fixtures/cases')

// Every expected text is what Jekyll 4.3 itself writes: see fixtures/expected.rb.
describe.each(readdirSync(folder))('as Jekyll: %s', (file) => {
  const cases: [string, string | null][] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))

  it.each(cases)('%s', (template, expected) => {
    const { text, problems } = renderOnFixture(template)
    if (expected === null) expect(problems).not.toEqual([])
    else expect(text).toBe(expected)
  })
})
