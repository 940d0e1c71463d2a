import type { Part } from '../markdown/part'
import type { Rule } from '../rule'

/** What the site cannot fix by itself (Lexique des règles typographiques), and what to write. */
const patterns: readonly (readonly [RegExp, string, string, (found: string) => string])[] = [
  [/(?<=\p{L}) (?=,(?:\s|$))/gu, 'Une espace précède la virgule.', 'Retirez l’espace.', () => ''],
  [/(?<=\p{L}) (?=\.(?:\s|$))/gu, 'Une espace précède le point.', 'Retirez l’espace.', () => ''],
  [
    /(?<![\p{L}\d])\d+(?:i?[èe]me)s?(?!\p{L})/gu,
    '« ème » ne s’écrit pas après un nombre.',
    'Écrivez « 2e », « 3e », « 10e ».',
    (found) => found.replace(/i?[èe]me/u, 'e'),
  ],
  [
    /(?<![\p{L}\d])1[èe]res?(?!\p{L})/gu,
    '« 1ère » s’écrit autrement.',
    'Écrivez « 1re ».',
    (found) => (found.endsWith('s') ? '1res' : '1re'),
  ],
  [
    /(?<!\p{L})etc ?(?:…|\.{2,})/gu,
    '« etc. » dit déjà que la liste continue.',
    'Écrivez « etc. ».',
    () => 'etc.',
  ],
  [/(?<=\s)--(?=\s)/gu, 'Deux traits d’union tiennent lieu de tiret.', 'Écrivez « – ».', () => '–'],
]

/**
 * Typography, in articles in French:
 *
 *     La 2ème édition , en ligne
 *        ^
 */
export const typography: Rule = {
  name: 'typography',
  severity: 'warning',
  *check({ text, parts }) {
    if (!text.language.toLowerCase().startsWith('fr') || looksEnglish(parts)) return
    for (const { texts, placeOf } of parts) {
      for (const { raw, offset } of texts) {
        for (const [pattern, message, advice, write] of patterns) {
          for (const { index, 0: was } of raw.matchAll(pattern)) {
            const fix = { was, text: write(was) }
            yield { ...placeOf(offset + index), message, advice, fix }
          }
        }
      }
    }
  },
}

/** A folder of another country does not always say its language. */
function looksEnglish(parts: readonly Part[]): boolean {
  const words = parts.flatMap(
    ({ text }) => text.match(/\b(?:the|of|and|is|le|la|les|des|est|une?)\b/gi) ?? [],
  )
  const english = words.filter((word) => /^(?:the|of|and|is)$/i.test(word))
  return english.length * 2 > words.length
}
