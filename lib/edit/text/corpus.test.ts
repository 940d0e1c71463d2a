import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeText } from './change'
import { openText } from './open'
import { type FieldPath, type FieldValue, fieldAt, isFieldList, isFieldMap } from './value'

/** Every text below a folder. */
function textsBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown|mdx|html)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Texts of a file of conformance cases, one JSON object a line, with a front matter above each. */
function casesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => Object.values(JSON.parse(line) as Record<string, unknown>))
    .filter((value) => typeof value === 'string')
    .map((body) => `---\ntitle: "Un cas"\n---\n${body}`)
}

const conformance = '../shared/conformance'
const corpora: Readonly<Record<string, readonly string[]>> = {
  'the fixtures of e2e': textsBelow('e2e'),
  'the fixtures of the check': textsBelow('lib/check/fixtures'),
  'the fixtures of lib/jekyll': textsBelow('lib/jekyll/fixtures'),
  'a real archive': [...textsBelow('../shared/archive'), ...textsBelow('../shared/archive-broken')],
  'real sites': textsBelow('../shared/sites'),
  'texts of conformance': existsSync(conformance)
    ? readdirSync(conformance).flatMap((name) => casesOf(join(conformance, name)))
    : [],
}

/** New values, of the kinds that make a style hard to keep. */
const values: readonly FieldValue[] = [
  'Un autre texte',
  "L'été : « oui » # non",
  'deux lignes\net une\n\nautre ',
  '',
  true,
  ['un', "d'eux"],
  [{ image: '/uploads/a b.png', legende: 'Une : légende' }],
]

for (const [name, texts] of Object.entries(corpora)) {
  describe.skipIf(texts.length === 0)(`${name} (skipped where absent)`, () => {
    test('opened and saved, every byte is the same', () => {
      for (const text of texts) {
        const { fields, body, isReadable } = openText(text)
        const same = Object.keys(fields).map((key) => ({ path: [key], value: fields[key] }))
        expect(changeText(text, { fields: isReadable ? same : [], body })).toBe(text)
        const windows = text.replaceAll('\r', '').replaceAll('\n', '\r\n')
        expect(changeText(windows, { body: openText(windows).body })).toBe(windows)
      }
    })

    test('one value changed, every byte outside it is the same, and it reads back', () => {
      // Of a large corpus, a part: each text takes a while.
      const step = Math.ceil(texts.length / 150)
      const some = texts.filter((_, at) => at % step === 0)
      some.forEach((text, turn) => {
        const { fields, isReadable } = openText(text)
        if (!isReadable) return
        const paths = pathsOf(fields)
        for (const path of paths.length > 12
          ? paths.filter((_, at) => at % 5 === turn % 5)
          : paths) {
          expectChanged(text, path, values[(turn + path.length) % values.length] ?? '')
        }
      })
    })

    test('one line of the body changed, every byte outside it is the same', () => {
      for (const text of texts) {
        const { body, bodyStart } = openText(text)
        const lines = body.split('\n')
        const at = Math.floor(lines.length / 2)
        const changed = changeText(text, { body: lines.with(at, 'Autre ligne.').join('\n') })
        expect(changed.slice(0, bodyStart)).toBe(text.slice(0, bodyStart))
        expect(openText(changed).body.split('\n').toSpliced(at, 1)).toEqual(lines.toSpliced(at, 1))
      }
    })
  })
}

/** Keys that begin as something else in YAML are no names that anybody writes. */
const key = fc.stringMatching(/^[a-z][a-z_-]{0,8}$/).filter((name) => name !== '__proto__')
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('mot', "l'", ': ', ' #', '\n', '\n\n', '  ', '- ', '"', '…', '\t', '{', '|'),
    )
    .map((parts) => parts.join('')),
)
const scalar = fc.oneof(text, fc.boolean(), fc.constant(null))
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.array(fc.dictionary(key, scalar, { maxKeys: 3, noNullPrototype: true }), { maxLength: 3 }),
)

describe('arbitrary front matter', () => {
  test('any value can be written, then changed to any other, then taken away', () => {
    fc.assert(
      fc.property(key, key, value, value, fc.boolean(), (name, other, first, second, windows) => {
        fc.pre(name !== other)
        const unix = "---\n# ici\nzero: 'un'   \n---\n\ntexte  \n"
        const start = windows ? unix.replaceAll('\n', '\r\n') : unix
        const written = changeText(start, { fields: [{ path: [name], value: first }] })
        expect(openText(written).fields[name]).toEqual(read(first))
        const both = changeText(written, { fields: [{ path: [other], value: second }] })
        expectChanged(both, [name], second)
        const gone = changeText(both, {
          fields: [
            { path: [name], value: undefined },
            { path: [other], value: undefined },
          ],
        })
        if (name !== 'zero' && other !== 'zero') expect(gone).toBe(start)
      }),
      { numRuns: 400, seed: 20_261 },
    )
  })
})

/** As a field holds it once a browser and YAML have seen it. */
function read(given: FieldValue): FieldValue {
  if (typeof given === 'string') return given.replace(/\r\n?/g, '\n')
  return isFieldList(given)
    ? given.map(read)
    : isFieldMap(given)
      ? Object.fromEntries(Object.entries(given).map(([name, each]) => [name, read(each)]))
      : given
}

function pathsOf(root: FieldValue, path: FieldPath = []): FieldPath[] {
  const steps = isFieldList(root)
    ? root.map((_, at) => at)
    : isFieldMap(root)
      ? Object.keys(root)
      : []
  const inner = steps.flatMap((step) => pathsOf(fieldAt(root, [step]) ?? null, [...path, step]))
  return path.length === 0 ? inner : [path, ...inner]
}

function expectChanged(text: string, path: FieldPath, value: FieldValue): void {
  const before = openText(text)
  let changed: string
  try {
    changed = changeText(text, { fields: [{ path, value }] })
  } catch (error) {
    // An anchor, a merge: what cannot be changed alone is refused, and says so.
    expect(/[&*]|<</.test(text)).toBe(true)
    expect(error).toBeInstanceOf(Error)
    return
  }
  const after = openText(changed)
  expect(fieldAt(after.fields, path)).toEqual(read(value))
  const [root = ''] = path
  for (const name of Object.keys(before.fields)) {
    if (name !== root) expect(after.fields[name]).toEqual(before.fields[name])
  }
  expect(changed.slice(after.bodyStart)).toBe(text.slice(before.bodyStart))
  const entry = before.written?.entries.findLast((each) => each.key === String(root))
  if (!entry) return
  expect(changed.slice(0, entry.start)).toBe(text.slice(0, entry.start))
  const rest = text.slice(Math.max(entry.value.end, entry.after))
  expect(changed.endsWith(rest)).toBe(true)
}
