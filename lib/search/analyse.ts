import { stemmer as stemEnglish } from 'stemmer'
import { fold } from './fold'
import { single, stemFrench } from './stem-french'
import { stopWords } from './stop-words'

/** Whose rules a text follows; other languages are compared letter by letter. */
export type Language = 'fr' | 'en' | 'other'

/** A word of a text, and what the index knows it by. */
export interface Token {
  /** Where it stands in the text, in UTF-16 units, end excluded. */
  readonly start: number
  readonly end: number
  /** Stems of its parts: one, but for `co-construire` or `beta.gouv.fr`. Stop words are left out. */
  readonly parts: readonly string[]
  /** All its parts as one word, when there are several: `coconstruire`, `betagouvfr`. */
  readonly whole: string | undefined
  /** As written, folded, elision taken off: what an exact word is compared with. */
  readonly folded: string
}

/** Letters and digits, with what holds parts of one word together, and what nobody sees in one. */
const words =
  /\d+[.,]\d+(?![\p{L}\p{N}])|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*(?:[-\u2010\u2011.'’ʼ·•&_@][\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu

const joint = /[-\u2010\u2011.'’ʼ·•&_@]/u

/** What is left of `le`, `que`, `jusque` … before a vowel. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ]/iu

/** Words that only look elided. */
const notElided = /^(?:aujourd['’ʼ]hui|quelqu['’ʼ]une?s?)$/iu

/**
 * The one reading of words that builds the index and asks it.
 *
 * @param text any text, plain
 * @param language of the text, BCP 47: `fr-FR`, `en`
 * @returns its words in order
 */
export function analyse(text: string, language: string): readonly Token[] {
  const rules = languageOf(language)
  return [...text.matchAll(words)].map(({ 0: written, index }) => {
    const { from, to, parts, whole, folded } = wordOf(written, rules)
    return { start: index + from, end: index + to, parts, whole, folded }
  })
}

/** A word wherever it stands: where it is in what is written, and what the index knows it by. */
interface Word extends Omit<Token, 'start' | 'end'> {
  readonly from: number
  readonly to: number
}

/** Texts repeat their words: the last ones read are kept, in a place that does not grow. */
const known: Record<Language, Map<string, Word>> = {
  fr: new Map(),
  en: new Map(),
  other: new Map(),
}
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 40

function wordOf(written: string, language: Language): Word {
  const kept = known[language].get(written)
  if (kept) return kept
  const word = readWord(written, language)
  if (written.length > LONGEST_KNOWN) return word
  if (known[language].size >= MOST_KNOWN) known[language].clear()
  known[language].set(written, word)
  return word
}

/** @returns whose rules a language tag follows */
function languageOf(tag: string): Language {
  const [language] = tag.toLowerCase().split('-')
  return language === 'fr' || language === 'en' ? language : 'other'
}

/**
 * @param word folded
 * @returns its stem; those of other languages than French begin with a character of their own, so that
 *   a word of one is not taken for a word of the other
 */
export function stem(word: string, language: Language): string {
  if (/\p{N}/u.test(word)) return word
  if (language === 'fr') return stemFrench(word)
  return language === 'en' ? `~${stemEnglish(word)}` : `~${single(word)}`
}

/** Without what is elided before it in French, or the mark of a possessive in English. */
function bare(word: string, language: Language): string {
  if (language === 'en') return word.replace(/(?:n['’ʼ]t|['’ʼ](?:d|ll|m|re|s|ve)?)$/iu, '')
  // « de l’l’ » does not exist: one elision is taken off, and two where words are glued (« qu’d’ »).
  return word.replace(elided, '').replace(elided, '')
}

function readWord(written: string, language: Language): Word {
  const isWhole = notElided.test(written)
  const word = isWhole ? written.replace(/['’ʼ]/u, '') : bare(written, language)
  const isNumber = /^\d[\d\s\u00a0\u202f\u2009]*(?:[.,]\d+)?$/u.test(word)
  const folded = isNumber ? word.replace(/\s/gu, '').replace(',', '.') : fold(word)
  const pieces = (isNumber ? [folded] : folded.split(joint)).filter((piece) => piece !== '')
  const kept = pieces.filter((piece) => !stopWords[language === 'en' ? 'en' : 'fr'].has(piece))
  return {
    from: isWhole || language === 'en' ? 0 : written.length - word.length,
    to: language === 'en' ? word.length : written.length,
    parts: kept.map((piece) => stem(piece, language)),
    whole: pieces.length > 1 ? stem(pieces.join(''), language) : undefined,
    folded,
  }
}
