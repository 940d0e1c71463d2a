import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  answerQuestion,
  inMemory,
  LONGEST_QUERY,
  openStore,
  questionPath,
  readQuestion,
  searchCollection,
  writeFiles,
  writeStore,
} from '.'
import { fetchIndex } from './browser'
import { bodyOf, documentOf, pageOf, siteOf } from './testing/site'

const collection = searchCollection(
  siteOf(
    [
      documentOf({
        slug: 'ouverture',
        title: 'Ouverture des données',
        tags: ['données'],
        chapeau: 'Le **portail** ouvre.',
        body: bodyOf('## Pour qui ?\n\nPour tous les [usagers](/usagers/){: .lien}.'),
      }),
      documentOf({
        slug: 'ancien',
        title: 'Un ancien texte',
        tags: ['données', 'archives'],
        date: { time: 0, day: '2019-05-02', iso: '2019-05-02' },
        body: bodyOf('Les usagers et leurs données, sans portail.'),
      }),
      documentOf({
        slug: 'ailleurs',
        title: 'Usagers ailleurs',
        redirectTo: 'https://exemple.fr/',
      }),
    ],
    [pageOf({ slug: 'donnees-personnelles', title: 'Données personnelles' })],
  ),
)

const source = inMemory(collection)

const ask = (query: string) => answerQuestion(source, readQuestion(new URLSearchParams(query)))

test('a result has what a list shows of it, with the words found', async () => {
  const { count, results } = await ask('q=usager portail')
  expect(count).toBe(2)
  expect(results[0]).toMatchObject({
    href: '/actualites/ouverture/',
    title: 'Ouverture des données',
    section: 'Actualités',
    date: { iso: '2024-03-01', day: '2024-03-01' },
  })
  expect(results[0]?.excerpt.filter(({ found }) => found).map(({ text }) => text)).toEqual([
    'portail',
    'usagers',
  ])
})

test('pages are found too, and documents that lead elsewhere lead there', async () => {
  expect((await ask('q=personnelle')).results).toMatchObject([
    { href: '/donnees-personnelles/', section: undefined, date: undefined },
  ])
  expect((await ask('q=ailleurs')).results).toMatchObject([{ href: 'https://exemple.fr/' }])
})

test('results are narrowed by section, theme and year; each choice says how many it leaves', async () => {
  const all = await ask('q=données')
  expect(all.count).toBe(3)
  const choices = all.filters.flatMap(({ choices }) =>
    choices.map(({ name, count, href }) => [name, count, href]),
  )
  expect(choices).toEqual([
    ['Actualités', 2, '?q=donn%C3%A9es&rubrique=actualites'],
    ['données', 2, '?q=donn%C3%A9es&theme=donn%C3%A9es'],
    ['archives', 1, '?q=donn%C3%A9es&theme=archives'],
    ['2024', 1, '?q=donn%C3%A9es&annee=2024'],
    ['2019', 1, '?q=donn%C3%A9es&annee=2019'],
  ])
  const narrowed = await ask('q=données&annee=2019&rubrique=actualites')
  expect(narrowed.results.map(({ title }) => title)).toEqual(['Un ancien texte'])
  const [, , years] = narrowed.filters
  expect(years?.choices.map(({ name, chosen, href }) => [name, chosen, href])).toEqual([
    ['2024', false, '?q=donn%C3%A9es&rubrique=actualites&annee=2024'],
    ['2019', true, '?q=donn%C3%A9es&rubrique=actualites'],
  ])
  expect((await ask('q=données&annee=1999&theme=rien')).count).toBe(0)
})

test('what narrows nothing is not offered, and no more than there are results', async () => {
  const texts = ['un', 'deux', 'trois'].map((slug) =>
    documentOf({ slug, title: `mot ${slug}`, tags: ['commun', `${slug}-a`, `${slug}-b`] }),
  )
  const source = inMemory(searchCollection(siteOf(texts)))
  const offered = async (query: string) => {
    const { filters } = await answerQuestion(source, readQuestion(new URLSearchParams(query)))
    return filters.map(({ choices }) => choices.map(({ name }) => name))
  }
  expect(await offered('q=mot')).toEqual([[], ['un-a', 'un-b', 'deux-a'], []])
  expect(await offered('q=deux')).toEqual([[], [], []])
  expect(await offered('q=mot&theme=deux-a')).toEqual([[], ['un-a', 'un-b', 'deux-a'], []])
  expect(await offered('q=mot&annee=2024')).toEqual([[], ['un-a', 'un-b', 'deux-a'], ['2024']])
})

test('words in quotation marks must follow each other', async () => {
  expect((await ask('q="tous les usagers"')).results.map(({ title }) => title)).toEqual([
    'Ouverture des données',
  ])
})

test('a phrase is looked for in the texts that have its words best, and that is said', async () => {
  const texts = Array.from({ length: 250 }, (_, at) =>
    documentOf({ slug: `texte-${at}`, body: bodyOf('Des données bien ouvertes à tous.') }),
  )
  const one = documentOf({
    slug: 'une',
    title: 'Données ouvertes',
    body: bodyOf('Données ouvertes.'),
  })
  const answer = await answerQuestion(
    { ...inMemory(searchCollection(siteOf([...texts, one]))), mostRead: 200 },
    readQuestion(new URLSearchParams('q="données ouvertes"')),
  )
  expect(answer).toMatchObject({ count: 1, looked: 200, results: [{ title: 'Données ouvertes' }] })
  expect((await ask('q="tous les usagers"')).looked).toBeUndefined()
})

describe('pages', () => {
  const many = inMemory(
    searchCollection(
      siteOf(
        Array.from({ length: 30 }, (_, at) => documentOf({ slug: `mot-${at}`, title: 'mot' })),
      ),
    ),
  )
  test.each([
    ['', 1, 12],
    ['&page=3', 3, 6],
    ['&page=99', 3, 6],
    ['&page=0', 1, 12],
    ['&page=-1', 1, 12],
    ['&page=deux', 1, 12],
  ])('« %s »', async (words, page, length) => {
    const query = new URLSearchParams(`q=mot${words}`)
    const answer = await answerQuestion(many, readQuestion(query))
    expect([answer.question.page, answer.results.length, answer.pageCount]).toEqual([
      page,
      length,
      3,
    ])
  })
})

test.each([
  ['', 'nothing'],
  ['q=', 'nothing'],
  ['q=le la les', 'nothing'],
  ['q=?!', 'nothing'],
  [`q=${'a'.repeat(LONGEST_QUERY + 1)}`, 'long'],
  ['q=introuvable', 'words'],
])('« %s » finds nothing', async (query, asked) => {
  expect(await ask(query)).toMatchObject({ asked, count: 0, results: [] })
})

test('an address asks what it was made from', () => {
  const question = { text: 'a&b « c » é', section: 's', theme: 't', year: '2024', page: 2 }
  expect(
    readQuestion(new URL(questionPath(question), 'https://x/recherche/').searchParams),
  ).toEqual(question)
})

test('nothing that is typed makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 250 }), async (text) => {
      const query = new URLSearchParams({ q: text, page: text, annee: text })
      expect((await answerQuestion(source, readQuestion(query))).count).toBeGreaterThanOrEqual(0)
    }),
  )
})

const hard = ['q=données', 'q=usager portail', 'q="tous les usagers"', 'q=donnéwes', 'q=rien']

test('files answer as the collection that they were written from', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(openStore(folder)).toBeUndefined()
  writeStore(collection, '<html>cadre é</html>', folder)
  const store = openStore(folder)
  expect(store?.frame).toBe('<html>cadre é</html>')
  for (const query of hard) {
    const question = readQuestion(new URLSearchParams(query))
    expect(store && (await answerQuestion(store.source, question))).toEqual(await ask(query))
  }
})

test('so do files that a browser fetches, one by one, from a host of files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeStore(collection, '', join(folder, 'store'))
  writeFiles(join(folder, 'base/recherche'), join(folder, 'store'))
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.pathname)
    try {
      return new Response(readFileSync(join(folder, address.pathname)))
    } catch {
      return new Response('', { status: 404 })
    }
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  for (const query of hard) {
    const source = await fetchIndex(`https://exemple.fr/base/recherche/?${query}`)
    const question = readQuestion(new URLSearchParams(query))
    expect(await answerQuestion(source, question)).toEqual(await ask(query))
  }
  asked.length = 0
  const source = await fetchIndex('https://exemple.fr/base/recherche/')
  await answerQuestion(source, readQuestion(new URLSearchParams('q=portail portails')))
  expect(asked).toHaveLength(4)
  await expect(fetchIndex('https://exemple.fr/ailleurs/')).rejects.toThrow('404')
})

test('a flood of different questions writes nothing, and is answered like the first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeStore(collection, '', folder)
  const files = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size])
  const before = files()
  const store = openStore(folder)
  for (let at = 0; at < 2000; at++) {
    const question = readQuestion(new URLSearchParams({ q: `usager ${at}zzz "rien ${at}"` }))
    expect(store && (await answerQuestion(store.source, question))).toMatchObject({ count: 0 })
  }
  expect(files()).toEqual(before)
  const question = readQuestion(new URLSearchParams('q=usager portail'))
  expect(store && (await answerQuestion(store.source, question))).toMatchObject({ count: 2 })
})
