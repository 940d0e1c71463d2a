import { expect, test } from 'vitest'
import { splitFile } from './front-matter'

const read: readonly [what: string, yaml: string, value: unknown][] = [
  ['a number stays as it was written', 'x: 1.10', '1.10'],
  ['a date is a text', 'x: 2019-03-01 10:47:00 +01:00', '2019-03-01 10:47:00 +01:00'],
  ['true is a boolean', 'x: true', true],
  ['nothing is null', 'x:', null],
  ['a folded text is one line', 'x: un\n  deux\n  !', 'un deux !'],
  ['a doubled apostrophe is one', "x: 'l''État'", "l'État"],
  ['a closing quote may stand alone', "x: 'un\n\n'\ny: z", 'un\n'],
  ['escapes are read between double quotes', 'x: "un\\n\\ndeux "', 'un\n\ndeux '],
  ['of two keys the last one wins, as in Jekyll', 'x: un\nx: deux', 'deux'],
  ['a comment is left out', 'x: un # deux', 'un'],
]

test.each(read)('%s', (_, yaml, value) => {
  const { data, errors } = splitFile(`---\n${yaml}\n---\ntexte\n`)
  expect(errors).toEqual([])
  expect(data.x).toEqual(value)
})

test.each([
  ['---\ntitle: a\n---\n\nun', '\nun', 4],
  ['---\r\ntitle: a\r\n---\r\nun\r\n', 'un\r\n', 4],
  ['\uFEFF---\ntitle: a\n---\nun', 'un', 4],
  ['---\n---\nun', 'un', 3],
  ['---\ntitle: a\n---', '', 3],
  ['---\ntitle: a\n---\nun\n\n---\n\ndeux', 'un\n\n---\n\ndeux', 4],
])('%j has its text where it is', (content, text, firstLine) => {
  expect(splitFile(content).body).toEqual({ text, firstLine })
})

test('carriage returns are no part of values', () => {
  expect(splitFile('---\r\ntitle: a\r\nauteur: b\r\n---\r\n').data).toEqual({
    title: 'a',
    auteur: 'b',
  })
})

test.each([
  ['texte sans en-tête', 'NO_FRONT_MATTER'],
  ['', 'NO_FRONT_MATTER'],
  ['----\ntitle: a\n----\n', 'NO_FRONT_MATTER'],
  ['---\ntitle: a\n', 'NOT_CLOSED'],
  ['---\nun texte\n---\n', 'NOT_A_MAP'],
  ['---js\nprocess.exit(1)\n---\n', 'NOT_YAML'],
  ['---javascript\nthrow new Error()\n---\n', 'NOT_YAML'],
  ['---json\n{"title": "a"}\n---\n', 'NOT_YAML'],
  ['---coffee\na\n---\n', 'NOT_YAML'],
  ['---\ntitle: *mot\n---\n', 'BAD_ALIAS'],
  ['---\ntitle: &mot clé\n---\n', 'BAD_ALIAS'],
  ['---\ntitle: !mot clé\n---\n', 'BAD_ALIAS'],
  ['---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n', 'BAD_ALIAS'],
])('%j is refused: %s', (content, code) => {
  const { data, errors } = splitFile(content)
  expect(data).toEqual({})
  expect(errors.map((error) => error.code)).toContain(code)
})

test('`---yaml` says what is read anyway', () => {
  expect(splitFile('---yaml\ntitle: a\n---\n').data).toEqual({ title: 'a' })
})
