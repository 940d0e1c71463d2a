import { expect, test } from 'vitest'
import { excerptOf } from './excerpt'

function excerptAt(excerpt: string, column: number) {
  const words = { message: '', advice: '', rule: '', severity: 'error' } as const
  return excerptOf({ file: 'x.md', line: 1, column, excerpt, ...words })
}

test('cuts a line at the word that is wrong', () => {
  expect(excerptAt('foo: un mot', 1)).toEqual({ before: '', at: 'foo:', after: ' un mot' })
  expect(excerptAt('foo: un mot', 6)).toEqual({ before: 'foo: ', at: 'un', after: ' mot' })
})

test('shows the whole line when the place is its end', () => {
  expect(excerptAt('Un {mot', 8)).toEqual({ before: 'Un {mot', at: '', after: '' })
})

test('shortens a long line on both sides', () => {
  const { before, at, after } = excerptAt(`${'a'.repeat(100)} b ${'c'.repeat(100)}`, 102) ?? {}
  expect(before).toBe(`…${'a'.repeat(59)} `)
  expect(at).toBe('b')
  expect(after).toBe(` ${'c'.repeat(59)}…`)
})

test('has nothing to show of an empty line', () => {
  expect(excerptAt('  ', 1)).toBeUndefined()
})
