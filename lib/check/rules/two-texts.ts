import { linesOf } from '../markdown/lines'
import type { Rule } from '../rule'

/**
 * Two texts in one file, the marks between them seen by readers: both versions that git could not
 * choose between, or an article below another.
 *
 *     <<<<<<< HEAD
 *     ^
 */
export const twoTexts: Rule = {
  name: 'two-texts',
  severity: 'error',
  *check({ parts }) {
    for (const part of parts) {
      const lines = linesOf(part)
      for (const [index, { text, offset, inCode }] of lines.entries()) {
        if (inCode) continue
        if (/^<{7} \S/.test(text)) {
          yield {
            ...part.placeOf(offset),
            message: 'Deux versions du texte se suivent : git n’a pas su laquelle garder.',
            advice: 'Gardez-en une, et retirez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
          }
        } else if (
          dashes.test(text) &&
          beginsFrontMatter(lines.slice(index + 1, index + LONGEST).map((line) => line.text))
        ) {
          yield {
            ...part.placeOf(offset),
            message: 'Un second en-tête est au milieu du texte : il se voit dans la page.',
            advice: 'Réunissez ses clés dans celui du début, ou faites un fichier par article.',
          }
        }
      }
    }
  },
}

/** Lines of a front matter that are looked at. */
const LONGEST = 30

const dashes = /^---[ \t]*$/

/** Keys only, then a line of dashes. */
function beginsFrontMatter(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => dashes.test(line))
  return end > 0 && lines.slice(0, end).every((line) => /^(?:[\w-]+:(?:\s|$)|\s+\S|- )/.test(line))
}
