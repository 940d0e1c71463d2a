import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, isHash, isList, RubyDate, RubyTime, type Value } from '../values'
import expected from './fixtures/expected.json'
import { readYaml } from './read'

const zone = 'Europe/Paris'

describe('YAML', () => {
  // fixtures/expected.rb has Ruby write what it reads.
  it.each(expected)('is read as Ruby reads it: $text', ({ text, value, refused }) => {
    const yaml = readYaml(text, zone)
    if (refused) expect(yaml.errors).not.toEqual([])
    else expect({ errors: yaml.errors, value: plain(yaml.value) }).toEqual({ errors: [], value })
  })

  it('keeps the digits that a number would lose', () => {
    expect(plain(readYaml('a: 12345678901234567890', zone).value)).toEqual({
      hash: [['a', '12345678901234567890']],
    })
  })

  it('names the place of an error', () => {
    expect(readYaml("title: x\ndate: 'y\n", zone).errors[0]).toMatchObject({ line: 3 })
    expect(readYaml('title: x\n\tdate: y\n', zone).errors[0]).toMatchObject({ line: 2, column: 1 })
    expect(readYaml("title: 'une\nsuite'\na: *b\n", zone).errors[0]).toMatchObject({
      ...{ line: 3, column: 4, code: 'BAD_ALIAS' },
    })
  })

  it('reports a key written twice', () => {
    expect(readYaml('a: 1\nb: 2\na: 3\n', zone).duplicates).toEqual([
      { line: 3, column: 1, key: 'a' },
    ])
  })

  it('knows where each value is, and how it is spelled', () => {
    const yaml = readYaml('a: 1.10\nfiles:\n- nom: "un\ndeux"\n  fin: x\nvide:\n', zone)
    expect(yaml.placeOf(['a'])).toEqual({ line: 1, column: 4 })
    expect(yaml.spelled(['a'])).toBe('1.10')
    expect(yaml.placeOf(['files'])).toEqual({ line: 2, column: 1 })
    expect(yaml.placeOf(['files', 0, 'nom'])).toEqual({ line: 3, column: 8 })
    expect(yaml.placeOf(['files', 0, 'fin'])).toEqual({ line: 5, column: 8 })
    expect(yaml.placeOf(['files', 0, 'absent'])).toEqual({ line: 3, column: 3 })
    expect(yaml.placeOf(['vide'])).toEqual({ line: 6, column: 1 })
    expect(yaml.placeOf(['absent'])).toBeUndefined()
  })

  it('refuses aliases of aliases that stand for more than anybody wrote', () => {
    const levels = Array.from(
      { length: 40 },
      (_, at) => `k${at}: &k${at} [${`*k${at - 1}, `.repeat(at && 9)}x]`,
    )
    expect(readYaml(levels.slice(0, 5).join('\n'), zone).errors).toEqual([])
    expect(readYaml(levels.join('\n'), zone).errors[0]).toMatchObject({
      ...{ line: 6, code: 'TOO_MANY_ALIASES' },
    })
  })

  it('refuses thousands of brackets in one another', () => {
    expect(readYaml(`a: ${'['.repeat(20_000)}`, zone).errors).not.toEqual([])
  })

  it('never throws, and never reaches a prototype', () => {
    const signs = [
      ...'ab:-[]{}\'"|>&*!%@`#,?~.\\é01',
      '\n',
      '\n',
      '\n  ',
      ' ',
      ' ',
      '\t',
      '\r\n',
      ': ',
      '- ',
      '__proto__',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs)), (parts) => {
        const yaml = readYaml(parts.join(''), zone)
        expect(yaml.errors.every(({ line, column }) => line > 0 && column > 0)).toBe(true)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

function plain(value: Value): unknown {
  if (isHash(value)) return { hash: entriesOf(value).map(([key, inner]) => [key, plain(inner)]) }
  if (isList(value)) return value.map(plain)
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (value instanceof RubyTime) return { Time: String(value) }
  if (value instanceof RubyDate) return { Date: String(value) }
  const isInteger = typeof value === 'number' && Number.isInteger(value)
  return isInteger ? { Integer: String(value) } : { Float: String(value) }
}
