import { expect, test } from 'vitest'
import { isScalar, parseDocument, type Scalar } from 'yaml'
import { scalarOffsets } from './scalar-map'

/** The yaml of a key, and words of its value that must be found where they are written. */
const texts: readonly [what: string, yaml: string, words: readonly string[]][] = [
  ['plain', 'x: un deux', ['un', 'deux']],
  ['plain folded', 'x: un\n  deux\n\n  trois', ['un', 'deux', 'trois']],
  ['single-quoted', "x: 'un l''autre deux'", ['un', 'autre', 'deux']],
  ['single-quoted folded', "x: 'un\n  deux l''un\n\n\n  trois\n\n  '", ['un', 'deux', 'trois']],
  [
    'double-quoted',
    'x: "un\\n\\ndeux \\"trois\\" \\u00e9té quatre"',
    ['un', 'deux', 'trois', 'quatre'],
  ],
  ['double-quoted folded', 'x: "un \\\n  deux\n  trois"', ['un', 'deux', 'trois']],
  ['literal', 'x: |-\n  un\n\n  deux\n    trois\n', ['un', 'deux', 'trois']],
  ['folded block', 'x: >-\n  un\n  deux\n\n  trois\n', ['un', 'deux', 'trois']],
]

test.each(texts)('%s', (_, yaml, words) => {
  const node = parseDocument(yaml).get('x', true)
  if (!isScalar(node)) throw new Error(yaml)
  const offsets = scalarOffsets(node as Scalar, yaml)
  const value = String(node.value)
  expect(offsets).toHaveLength(value.length + 1)
  for (const word of words) {
    const offset = offsets[value.indexOf(word)] ?? -1
    expect(yaml.slice(offset, offset + word.length)).toBe(word)
  }
  expect([...offsets].sort((a, b) => a - b)).toEqual(offsets)
})
