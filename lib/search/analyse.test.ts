import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from './analyse'

function termsOf(text: string, language = 'fr'): string[] {
  return analyse(text, language).flatMap(({ parts, whole }) => [
    ...parts,
    ...(whole ? [whole] : []),
  ])
}

/** Forms of one word, which a reader means alike. */
test.each([
  [
    'accessibilité',
    'accessibilite',
    'ACCESSIBILITÉ',
    "l'accessibilité",
    'l’accessibilité',
    'accessibilités',
  ],
  ['usager', 'usagers', 'l’usager', "d'usagers", 'qu’usagers'],
  ['œuvre', 'oeuvre', 'Œuvres', 'l’œuvre', 'oeuvres'],
  ['donnée', 'données', 'donnees', 'DONNÉES'],
  ['national', 'nationale', 'nationaux', 'nationales'],
  ['public', 'publique', 'publics', 'publiques'],
  ['premier', 'première', 'premiers', 'premières'],
  ['nouveau', 'nouvelle', 'nouveaux', 'nouvelles'],
  ['travail', 'travaux'],
  ['actif', 'active', 'actifs', 'actives'],
  ['développeur', 'développeuse', 'développeurs', 'développeuses'],
  ['administration', 'administrations', 'administrateur', 'administratrice'],
  ['simplifier', 'simplifié', 'simplifiée', 'simplification'],
  ['numérique', 'numériques', 'numériquement'],
  ['économie', 'économies', 'économique'],
  ['bureau', 'bureaux'],
  ['ﬁnance', 'finance', 'finances'],
  ['co\u0302te', 'côte', 'cote'],
])('%s and its forms have the same stem', (first, ...others) => {
  for (const other of others) expect(termsOf(other), other).toEqual(termsOf(first))
})

test.each([
  ['nation', 'national'],
  ['don', 'donnée'],
  ['publier', 'public'],
  ['pays', 'page'],
  ['2023', '2024'],
])('%s is not %s', (one, other) => {
  expect(termsOf(one)).not.toEqual(termsOf(other))
})

test.each([
  ['aujourd’hui', ['aujourdhu']],
  ["aujourd'hui", ['aujourdhu']],
  ['quelqu’un', ['quelqun']],
  ['jusqu’ici', ['ici']],
  ['beta.gouv.fr', ['beta', 'gouv', 'fr', 'betagouvfr']],
  ['co-construire', ['co', 'construir', 'coconstruir']],
  ['co‑construire', ['co', 'construir', 'coconstruir']],
  ['agent·e·s', ['agent', 'e', 's', 'agent']],
  ['1\u202f000\u00a0000 €', ['1000000']],
  ['12 000 euros', ['12000', 'euro']],
  ['3,95 Mo', ['3.95', 'mo']],
  ['n°3', ['n', '3']],
  ['le chat et la souris', ['chat', 'sour']],
  ['« ? » — …', []],
])('%s gives %j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
})

test('English has rules of its own, and its words are no French ones', () => {
  expect(termsOf("the users' policies", 'en')).toEqual(termsOf('user policy', 'en'))
  expect(termsOf("don't", 'en')).toEqual(termsOf('do', 'en'))
  expect(termsOf('user', 'en')).not.toEqual(termsOf('user', 'fr'))
})

test('a word keeps the place where it stands, without what is elided before it', () => {
  const text = 'Voici l’accessibilité.'
  const [, token] = analyse(text, 'fr')
  expect(text.slice(token?.start, token?.end)).toBe('accessibilité')
})

test('an English possessive is not of its word', () => {
  const text = 'The users’ guide'
  const [, token] = analyse(text, 'en')
  expect(text.slice(token?.start, token?.end)).toBe('users')
})

test('any text gives words that lie in it, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('fr', 'en', 'ja'),
      (text, language) => {
        let at = 0
        for (const { start, end } of analyse(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
