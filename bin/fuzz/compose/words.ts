import type { Writer } from './writer'

/** Names that references, footnotes and abbreviations of a composition share, defined or not. */
export const NAMES = ['a', 'Un nom', 'note', 'r1', 'été'] as const
export const FOOTNOTES = ['1', '2', 'note', 'à-venir', '_a', 'a:b'] as const
export const ABBREVIATIONS = ['HTML', 'API', 'État', 'c.à.d.'] as const

const PLAIN_WORDS = ['a', 'b', 'mot', 'Été', 'texte', 'Paris', 'x1', 'où'] as const

const WORDS = [
  ...['a', 'b', 'mot', 'texte', 'service', 'public', 'Paris', 'Été', 'où', 'œuvre', 'ça', 'x1'],
  ...['l’État', "l'été", "aujourd'hui", '2024', '80s', '1er', '10 %', '3,5', '50 €', 'n° 3'],
  ...[
    'snake_case',
    'mot-clé',
    '日本',
    '😀',
    'HTML',
    'API',
    'État',
    'c.à.d.',
    'APIé',
    'APIs',
    'éAPI',
  ],
  ...['http://x.fr', 'a@b.fr', '1.', '2)', '&', '#', '+', 'R&D', 'a/b', '1/2', 'mot:'],
] as const

const STRAY_WORDS = ['a*b', 'co-_x_', 'a|b', 'C:\\x', '<', '>', '*', '_', '~', '$'] as const

const JOINS = [
  ...[' ', ' ', ' ', ' ', ' ', ' ', '', '\u00A0', '  '],
  ...[' : ', ' ; ', ', ', '. ', ' ! ', ' ? ', '-', '/'],
] as const

export function word(writer: Writer): string {
  return writer.choose(WORDS, STRAY_WORDS)
}

/** A word that no syntax hides in. */
export function plainWord(writer: Writer): string {
  return writer.pick(PLAIN_WORDS)
}

export function words(writer: Writer, least = 1, most = 4): string {
  return writer.several(least, most, () => word(writer)).join(' ')
}

/** What stands between two spans: mostly a space, at times nothing. */
export function join(writer: Writer): string {
  return writer.choose(JOINS, ['\t'])
}
