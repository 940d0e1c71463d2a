import type { Options } from 'minisearch'

/** Fields of the index, and how much a word counts in each. */
export const weights = { title: 8, themes: 5, chapeau: 3, headings: 3, body: 1 } as const

export type Field = keyof typeof weights

export const fields = Object.keys(weights) as readonly Field[]

/** The index is given terms, never words: `analyse` alone knows what a word is. */
export const indexOptions: Options<{ id: number } & Readonly<Record<Field, string>>> = {
  fields: [...fields],
  tokenize: (terms) => terms.split(' ').filter((term) => term !== ''),
  processTerm: (term) => term,
}
