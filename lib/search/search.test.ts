import { expect, test } from 'vitest'
import {
  buildIndex,
  excerptOf,
  hasPhrases,
  LONGEST_QUERY,
  openPart,
  parseQuery,
  phraseText,
  type SearchDocument,
  type SearchIndex,
  search,
} from '.'

function document(title: string, body = '', more: Partial<SearchDocument> = {}): SearchDocument {
  return { title, body, chapeau: '', headings: '', themes: '', language: 'fr', ...more }
}

/** As a server or a browser opens it: a part when it is asked for. */
function open(documents: readonly SearchDocument[]): SearchIndex & { asked: Set<number> } {
  const { starts, parts, terms } = buildIndex(documents)
  const asked = new Set<number>()
  return {
    asked,
    documents: documents.length,
    starts,
    part: async (number) => {
      asked.add(number)
      return openPart(parts[number] ?? '')
    },
    terms: async () => terms,
  }
}

async function titles(documents: readonly SearchDocument[], text: string): Promise<string[]> {
  const hits = await search(open(documents), parseQuery(text))
  return hits.map((id) => documents[id]?.title ?? '')
}

const library = [
  document('Le portail', 'Une porte pour les usagers.'),
  document('Le port', 'Un bateau entre au port.'),
  document('Les données', 'Des données ouvertes à tous les usagers.'),
  document('Users first', 'Services for users.', { language: 'en' }),
  document('Sans rapport', 'Rien ici.'),
]

test.each([
  ['usager', ['Le portail', 'Les données']],
  ['l’usager', ['Le portail', 'Les données']],
  ['usagers données', ['Les données']],
  ['port', ['Le port', 'Le portail']],
  ['porta', ['Le portail']],
  ['donées', ['Les données']],
  ['donnéws', ['Les données']],
  ['potrail', ['Le portail']],
  ['bonnées', ['Les données']],
  ['user', ['Users first']],
  ['introuvable', []],
  ['le la les', []],
  ['', []],
  ['constructor', []],
  ['__proto__', []],
])('« %s » finds %j', async (text, expected) => {
  expect(await titles(library, text)).toEqual(expected)
})

test('a word of the title counts more than one of the text, equals keep the order of the index', async () => {
  const documents = [
    document('Un', 'La feuille.'),
    document('Deux', 'La feuille.'),
    document('La feuille', 'x'),
  ]
  expect(await titles(documents, 'feuille')).toEqual(['La feuille', 'Un', 'Deux'])
})

test('past 2,000 documents only parts that the words need are asked for, with the same answers', async () => {
  const many = Array.from({ length: 2100 }, (_, number) =>
    document(
      `Document ${number}`,
      `Texte numéro ${number} du dossier ${(number * 7919).toString(36)} commun`,
    ),
  )
  const index = open(many)
  expect(index.starts.length).toBeGreaterThan(1)
  expect(await search(index, parseQuery('dossiers communs'))).toHaveLength(2100)
  expect(index.asked.size).toBeLessThan(index.starts.length)
  expect((await titles(many, 'document 1234'))[0]).toBe('Document 1234')
})

test('a question that is too long is refused', () => {
  expect(() => parseQuery('a'.repeat(LONGEST_QUERY + 1))).toThrow(RangeError)
})

test('an excerpt shows where the words are, and marks them', () => {
  const text = `${'Début sans rien. '.repeat(40)}Voici l’accessibilité des services. ${'Fin. '.repeat(80)}`
  const pieces = excerptOf(text, 'fr', parseQuery('accessibilite service'))
  expect(pieces.filter(({ found }) => found).map((piece) => piece.text)).toEqual([
    'accessibilité',
    'services',
  ])
  const whole = pieces.map((piece) => piece.text).join('')
  expect(whole).toMatch(/^… /)
  expect(whole).toMatch(/ …$/)
  expect(text).toContain(whole.slice(2, -2))
})

test('words in quotation marks follow each other', () => {
  const query = parseQuery('« données ouvertes »')
  expect(hasPhrases(phraseText('Des DONNEES ouvertes.', 'fr'), query)).toBe(true)
  expect(hasPhrases(phraseText('Des données très ouvertes.', 'fr'), query)).toBe(false)
})
