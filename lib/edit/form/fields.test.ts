import { expect, test } from 'vitest'
import { frontMatter } from '@/lib/site/schema'
import { formFields } from './fields'
import { fitsField } from './shape'

/** Shown as they are written: other spellings, and lists of a shape of their own. */
const asWritten = [
  ...['redirection', 'redirection-interne', 'brouillon', 'draft', 'event_date', 'style'],
  ...['acces', 'champs_informations', 'contact-presse'],
]

test('every key of the schema has a field, or is shown as it is written', () => {
  const keys = [...formFields.map(({ key }) => key), ...asWritten]
  expect(keys.sort()).toEqual(Object.keys(frontMatter.shape).sort())
})

test.each([
  ['line', 'un', true],
  ['line', 'un\ndeux', false],
  ['line', ['un'], false],
  ['words', 'un', true],
  ['words', ['un', null], true],
  ['words', [['un']], false],
  ['flag', 'oui', false],
  ['images', [{ image: 'a' }, null], true],
  ['images', { image: 'a' }, false],
  ['images', [{ image: ['a'] }], false],
  ['files', undefined, true],
] as const)('a field of %s holds %j: %s', (kind, value, fits) => {
  expect(fitsField(kind, value)).toBe(fits)
})
