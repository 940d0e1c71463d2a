import { expect, test } from 'vitest'
import { BlockGrammar, Blocks } from './blocks'
import { Document } from './document'
import { linesOf } from './lines'

test('a construct that says it read and did not advance is named in an error', () => {
  const grammar = new BlockGrammar([{ name: 'idle', parse: () => true }])
  const blocks = new Blocks(new Document('a'), grammar, linesOf('a'))
  expect(() => blocks.readAll()).toThrow('idle')
})

test('so is the lack of any construct that takes a line', () => {
  const blocks = new Blocks(new Document('a'), new BlockGrammar([]), linesOf('a'))
  expect(() => blocks.readAll()).toThrow('line 1')
})
