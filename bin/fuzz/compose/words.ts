import type { Random } from '../random'

/** Names that references, footnotes and abbreviations of a composition share, defined or not. */
export const NAMES = ['a', 'Un nom', 'note', 'r1', 'été'] as const
export const FOOTNOTES = ['1', '2', 'note', 'à-venir'] as const
export const ABBREVIATIONS = ['HTML', 'API', 'État', 'c.à.d.'] as const

const WORDS = [
  ...['a', 'b', 'mot', 'texte', 'service', 'public', 'Paris', 'Été', 'où', 'œuvre', 'ça', 'x1'],
  ...['l’État', "l'été", "aujourd'hui", '2024', '80s', '1er', '10 %', '3,5', '50 €', 'n° 3'],
  ...['snake_case', 'a*b', 'mot-clé', 'co-_x_', '日本', '😀', 'HTML', 'API', 'État', 'c.à.d.'],
  ...[
    'http://x.fr',
    'a@b.fr',
    'C:\\x',
    '1.',
    '2)',
    'a|b',
    '<',
    '>',
    '&',
    '#',
    '+',
    '*',
    '_',
    '~',
    '$',
  ],
]

const JOINS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '\u00A0',
  '  ',
  ' : ',
  ' ; ',
  ', ',
  '. ',
  ' ! ',
  ' ? ',
  '-',
  '/',
  '\t',
]

export function word(random: Random): string {
  return random.pick(WORDS)
}

/** A word that no syntax hides in. */
export function plainWord(random: Random): string {
  return random.pick(['a', 'b', 'mot', 'Été', 'texte', 'Paris', 'x1', 'où'])
}

export function words(random: Random, least = 1, most = 4): string {
  return random.several(least, most, () => word(random)).join(' ')
}

/** What stands between two spans: mostly a space, at times nothing. */
export function join(random: Random): string {
  return random.pick(JOINS)
}
