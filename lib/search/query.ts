import { analyse, type Language, stem, type Token } from './analyse'
import { single, stemsOfBeginning } from './stem-french'

/** A longer question is refused: nobody types one. */
export const LONGEST_QUERY = 200

/** One word that a document must have. */
export interface QueryWord {
  /** Folded, as the reader typed it. */
  readonly folded: string
  /** Terms of which any will do; each is a list of terms that must all be there. */
  readonly exact: readonly (readonly string[])[]
  /** Of a simple word: its stem, with which longer words of the index may begin. */
  readonly stem: string | undefined
  /** Of a simple word that no document has: its letters, for words of which it is the beginning. */
  readonly beginning: string | undefined
  /** Stems of words that the reader may have begun to type. */
  readonly begun: readonly string[]
}

export interface Query {
  readonly words: readonly QueryWord[]
  /** Words in quotation marks, which must follow each other: each as folded words. */
  readonly phrases: readonly (readonly string[])[]
}

const quoted = /["«“]([^"«»“”]+)["»”]/gu

/**
 * @param text what a reader typed: words, and phrases in quotation marks of any kind
 * @returns what to look for; no word when there is nothing but words that every text has
 * @throws RangeError when it is longer than `LONGEST_QUERY`
 */
export function parseQuery(text: string): Query {
  if (text.length > LONGEST_QUERY) throw new RangeError('The query is too long.')
  return {
    words: analyse(text, 'fr')
      .filter(({ parts, whole }) => parts.length > 0 || whole !== undefined)
      .map((token) => queryWord(token, text)),
    phrases: [...text.matchAll(quoted)]
      .map(([, phrase = '']) => analyse(phrase, 'fr').map(({ folded }) => folded))
      .filter((phrase) => phrase.length > 1),
  }
}

/** A reader does not say which language a word is of: any that knows it will do. */
function queryWord(token: Token, text: string): QueryWord {
  const others: Language[] = ['en', 'other']
  const foreign = others.flatMap((language) => termsIn(token, text, language))
  const simple = token.parts.length === 1 && token.whole === undefined
  return {
    folded: token.folded,
    exact: unique([
      ...(token.parts.length > 0 ? [token.parts] : []),
      ...(token.whole === undefined ? [] : [[token.whole]]),
      ...foreign,
    ]),
    stem: simple ? token.parts[0] : undefined,
    beginning: simple ? single(token.folded) : undefined,
    begun: simple && token.folded.length > 4 ? stemsOfBeginning(token.folded) : [],
  }
}

function termsIn(token: Token, text: string, language: Language): (readonly string[])[] {
  if (language === 'other') return [[stem(token.folded, language)]]
  const [first] = analyse(text.slice(token.start, token.end), language)
  return first && first.parts.length > 0 ? [first.parts] : []
}

function unique(terms: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(terms.map((all) => [all.join(' '), all])).values()]
}
