import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildIndex, openPart, parseQuery, type SearchDocument, search } from '.'

/** Ways to write one thing, which must find the same. */
const groups = [
  ['accessibilité', 'accessibilite', "l'accessibilité", 'l’accessibilité', 'ACCESSIBILITÉ'],
  ['usager', 'usagers', 'l’usager', "d'usagers"],
  ['œuvre', 'oeuvre', 'œuvres', 'l’œuvre'],
  ['donnée', 'données', 'la donnée', 'donnees'],
  ['national', 'nationale', 'nationaux', 'nationales'],
  ['service', 'services', 'des services'],
  ['public', 'publique', 'publics', 'publiques'],
  ['agent', 'agents', 'agente', 'l’agent'],
  ['nouveau', 'nouvelle', 'nouveaux', 'nouvelles'],
  ['utilisateur', 'utilisatrice', 'utilisateurs', 'utilisatrices'],
  ['européen', 'européenne', 'européens', 'européennes'],
  ['produit', 'produits', 'produite'],
  ['local', 'locale', 'locaux', 'locales'],
  ['développeur', 'développeuse', 'développeurs'],
]

function document(body: string): SearchDocument {
  return { title: '', chapeau: '', headings: '', themes: '', body, language: 'fr' }
}

async function foundBy(documents: readonly SearchDocument[]) {
  const { starts, parts, terms } = buildIndex(documents)
  const index = {
    documents: documents.length,
    starts,
    part: async (number: number) => openPart(parts[number] ?? ''),
    terms: async () => terms,
  }
  return async (text: string) => [...(await search(index, parseQuery(text)))].sort((a, b) => a - b)
}

const shared = '../shared/conformance'

const libraries: Readonly<Record<string, () => readonly SearchDocument[]>> = {
  // Each form alone in a text of its own, and all words together in a last one.
  'a text for each form': () => [
    ...groups.flat().map((form) => document(`Voici ${form}.`)),
    document(groups.flat().join(' ')),
  ],
  'articles of public services': () =>
    ['beta-gouv', 'archive']
      .flatMap((name) => readFileSync(`${shared}/${name}.jsonl`, 'utf8').trim().split('\n'))
      .map((line) => document(JSON.parse(line).markdown)),
}

describe.each(Object.entries(libraries))('%s', (name, read) => {
  const isThere = !name.startsWith('articles') || existsSync(shared)
  test.skipIf(!isThere)('all ways to write a word find the same documents', async () => {
    const find = await foundBy(read())
    for (const [first = '', ...others] of groups) {
      const found = await find(first)
      for (const other of others) expect(await find(other), `${other}, ${first}`).toEqual(found)
    }
  })
})
