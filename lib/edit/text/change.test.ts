import { describe, expect, test } from 'vitest'
import { changeText, EditRefused } from './change'
import { openText } from './open'
import { type FieldChange, type FieldValue, fieldAt } from './value'

/** Changes the front matter of a text, given without its fences. */
function change(yaml: string, ...fields: FieldChange[]): string {
  const text = changeText(`---\n${yaml}\n---\ntexte\n`, { fields })
  expect(text.startsWith('---\n')).toBe(true)
  expect(text.endsWith('\n---\ntexte\n')).toBe(true)
  return text.slice(4, -'\n---\ntexte\n'.length)
}

describe('a text takes the style of the one before', () => {
  test.each([
    ['title: un # deux', 'trois', 'title: trois # deux'],
    ["title: 'un'", "l'été", "title: 'l''été'"],
    ['title: "un"', 'dit "oui"', 'title: "dit \\"oui\\""'],
    ['title: "un"', 'un\ndeux', 'title: "un\\ndeux"'],
    ['title: un', 'Travaux : la rue', "title: 'Travaux : la rue'"],
    ['title: un', '- un', "title: '- un'"],
    ['title: un', '2019', "title: '2019'"],
    ['title: un', 'true', "title: 'true'"],
    ['title: un', '', "title: ''"],
    ['title: un', ' un', "title: ' un'"],
    ['title: un', 'un\u0000', 'title: "un\\u0000"'],
    ['title:', 'un', 'title: un'],
    ['title: ', 'un', 'title: un'],
    ['title: |-\n  un\n\n  deux', 'un\ntrois', 'title: |-\n  un\n  trois'],
    ['title: |\n    un\nautre: x', 'un\ndeux\n', 'title: |\n    un\n    deux\nautre: x'],
    ['title: |-\n  un', 'un\n\n\n', 'title: |+\n  un\n\n'],
    ['title: |-\n  un', '  un\nb', 'title: |2-\n    un\n  b'],
    [
      'title: >-\n  un\n  deux\n\n  trois',
      'un deux\nquatre',
      'title: >-\n  un\n  deux\n\n  quatre',
    ],
    ['date: 2019-03-01', '2020-03-01', 'date: 2020-03-01'],
    ["date: '2019-03-01'", '2020-03-01', "date: '2020-03-01'"],
    ['date: 2019-03-01', 'hier', 'date: hier'],
    ['position: 3', '4', 'position: 4'],
    ['? title\n: un', 'deux', '? title\n: deux'],
  ])('%j becomes %j', (yaml, value, expected) => {
    const key = /\w+/.exec(yaml)?.[0] ?? ''
    expect(change(yaml, { path: [key], value })).toBe(expected)
  })

  test('of a folded text, the lines that say the same stay', () => {
    const yaml = `chapeau-text: À partir du 18 octobre, la médiathèque ouvre le dimanche de 14 à 18 heures.
  L'entrée reste libre, et les prêts se font aux bornes comme les autres jours de la
  semaine.
autre: x`
    const value =
      "À partir du 18 octobre, la médiathèque ouvre le dimanche de 14 à 18 heures. L'entrée est libre, et les prêts se font aux bornes comme les autres jours de la semaine."
    expect(change(yaml, { path: ['chapeau-text'], value })).toBe(
      yaml.replace('reste libre', 'est libre'),
    )
  })

  test('an anchor stays where its value changes, and what repeats it is not changed', () => {
    expect(() => change('a: &x un\nb: *x', { path: ['a'], value: 'deux' })).toThrow(EditRefused)
    expect(change('a: &x un\nb: *x', { path: ['b'], value: 'deux' })).toBe('a: &x un\nb: deux')
  })
})

describe('keys and entries come and go alone', () => {
  test.each<[string, FieldChange[], string]>([
    ['a: un # oui\n# fin', [{ path: ['b'], value: 'deux' }], 'a: un # oui\nb: deux\n# fin'],
    ['a: |\n  un\n\n', [{ path: ['b'], value: true }], 'a: |\n  un\nb: true\n\n'],
    ['{a: un}', [{ path: ['b'], value: 'x' }], '{a: un, b: x}'],
    ['a: un', [{ path: ['d'], value: '2019-03-01', isDate: true }], 'a: un\nd: 2019-03-01'],
    ['a: un', [{ path: ['d'], value: '2019-03-01' }], "a: un\nd: '2019-03-01'"],
    ['a: un', [{ path: ['b'], value: 'deux\ntrois' }], 'a: un\nb: |-\n  deux\n  trois'],
    ['a: un', [{ path: ['b'], value: ['x', 'z'] }], 'a: un\nb:\n- x\n- z'],
    ['a: un\n# b\nb: deux\nc: trois', [{ path: ['b'], value: undefined }], 'a: un\n# b\nc: trois'],
    ['a: un\nb: x\na: deux', [{ path: ['a'], value: undefined }], 'b: x'],
    ['a: un\na: deux\nb: x', [{ path: ['b'], value: undefined }], 'a: un\na: deux'],
    [
      'tags:\n- un # 1\n- deux',
      [{ path: ['tags'], value: ['un', 'deux', 'trois'] }],
      'tags:\n- un # 1\n- deux\n- trois',
    ],
    [
      "tags:\n  - 'un'\n  - 'deux'",
      [{ path: ['tags'], value: ['zéro', 'un', 'deux'] }],
      "tags:\n  - 'zéro'\n  - 'un'\n  - 'deux'",
    ],
    [
      'tags:\n- un\n- deux\n- trois',
      [{ path: ['tags'], value: ['un', 'trois'] }],
      'tags:\n- un\n- trois',
    ],
    [
      'tags: [un, deux]',
      [{ path: ['tags'], value: ['un', 'deux', 'trois, 4'] }],
      "tags: [un, deux, 'trois, 4']",
    ],
    ['tags: [un, deux]', [{ path: ['tags'], value: ['deux'] }], 'tags: [deux]'],
    ['tags:\n- un\nb: x', [{ path: ['tags'], value: [] }], 'tags: []\nb: x'],
    ['tags: []\nb: x', [{ path: ['tags'], value: ['un'] }], 'tags:\n- un\nb: x'],
    ['tags: un', [{ path: ['tags'], value: ['un', 'deux'] }], 'tags:\n- un\n- deux'],
    [
      'une-ou-diaporama:\n- image: "/uploads/a.png"\n  # à revoir\n  legende: Une\n- image: "/uploads/b.png"',
      [
        {
          path: ['une-ou-diaporama'],
          value: [
            { image: '/uploads/a.png', legende: 'Deux' },
            { image: '/uploads/b.png', 'alternative-textuelle': 'Un pont' },
            { image: '/uploads/c.png', legende: '' },
          ],
        },
      ],
      'une-ou-diaporama:\n- image: "/uploads/a.png"\n  # à revoir\n  legende: Deux\n- image: "/uploads/b.png"\n  alternative-textuelle: Un pont\n- image: "/uploads/c.png"\n  legende: \'\'',
    ],
    [
      'files:\n- file: a\n  nom: x\n- file: b',
      [{ path: ['files', 0, 'file'], value: undefined }],
      'files:\n- nom: x\n- file: b',
    ],
    ['published: false', [{ path: ['published'], value: true }], 'published: true'],
  ])('%j', (yaml, fields, expected) => {
    expect(change(yaml, ...fields)).toBe(expected)
  })

  test('a file without front matter gets one, and an empty one its first key', () => {
    const fields = [{ path: ['title'], value: 'Un' }]
    expect(changeText('texte', { fields })).toBe('---\ntitle: Un\n---\ntexte')
    expect(changeText('---\n---\ntexte', { fields })).toBe('---\ntitle: Un\n---\ntexte')
    expect(changeText('', { fields })).toBe('---\ntitle: Un\n---\n')
  })

  test('what cannot be read cannot be changed key by key', () => {
    const text = "---\ntitle: 'l'été'\n---\nx"
    expect(() => changeText(text, { fields: [{ path: ['title'], value: 'a' }] })).toThrow(
      EditRefused,
    )
  })
})

describe('every byte outside a change stays', () => {
  const mixed =
    '\uFEFF---\r\ntitle: un  \r\nchapeau-text: |-\r\n  a\r\n  b\r\n---\r\nun  \r\ndeux\ntrois\rquatre'

  test('line endings, byte order mark, trailing spaces, and a final line without end', () => {
    expect(changeText(mixed, { body: openText(mixed).body })).toBe(mixed)
    expect(changeText(mixed, { fields: [{ path: ['title'], value: 'deux' }] })).toBe(
      mixed.replace('title: un', 'title: deux'),
    )
    expect(changeText(mixed, { fields: [{ path: ['chapeau-text'], value: 'a\nc\nd' }] })).toBe(
      mixed.replace('  b\r\n', '  c\r\n  d\r\n'),
    )
    expect(changeText(mixed, { body: 'un  \ndeux et demi\ntrois\nquatre' })).toBe(
      mixed.replace('deux\n', 'deux et demi\r\n'),
    )
    expect(changeText(mixed, { body: '' })).toBe(mixed.slice(0, openText(mixed).bodyStart))
  })

  test('a text begins below the line that closes the front matter, even where that line has no end', () => {
    expect(changeText('---\ntitle: un\n---', { body: 'texte' })).toBe('---\ntitle: un\n---\ntexte')
    expect(changeText('---\ntitle: un\n---\n', { body: 'texte' })).toBe(
      '---\ntitle: un\n---\ntexte',
    )
  })

  test('a field that is given as it was changes nothing', () => {
    const fields = ['title', 'chapeau-text'].map((path) => ({
      path: [path],
      value: fieldAt(openText(mixed).fields, [path]) as FieldValue,
    }))
    expect(changeText(mixed, { fields })).toBe(mixed)
  })
})
