import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toHtml } from './index'
import { domOf } from './testing/same-dom'

/** Texts with the HTML that Jekyll makes of them, beside the repository where they are present. */
const folder = resolve('../shared/conformance')

interface Case {
  readonly name: string
  readonly markdown: string
  readonly html: string
}

function read(file: string): Case[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

if (!existsSync(folder)) {
  test.skip('the texts to compare with Jekyll are not here', () => {})
} else {
  describe.each(readdirSync(folder).filter((file) => file.endsWith('.jsonl')))('%s', (file) => {
    for (const { name, markdown, html } of read(file)) {
      test(name, () => {
        expect(domOf(toHtml(markdown).html)).toBe(domOf(html))
      })
    }
  })
}
