import { expect, test } from 'vitest'
import { Document } from '../document/document'
import { InlineText } from '../document/inline-text'
import { Spans } from './spans'

test('a construct that says it read and did not advance is named in an error', () => {
  const idle = { name: 'idle', starts: '*', parse: () => true }
  const byCode = Array.from({ length: 128 }, (_, code) => (code === 42 ? [idle] : undefined))
  const grammar = { outermost: byCode, all: byCode, raw: byCode }
  const spans = new Spans(new Document('a*'), InlineText.slice('a*', 0, 2), grammar, () => [])
  expect(() => spans.readAll()).toThrow('idle')
})
