import type { Finding } from '../finding'
import { type Line, linesOf } from '../markdown/lines'
import type { Part } from '../markdown/part'
import type { Rule } from '../rule'

/**
 * Attribute lists that are attached to nothing, or badly written:
 *
 *     > Un encadré.
 *
 *     {: .encadre}
 *     ^
 */
export const marks: Rule = {
  name: 'marks',
  severity: 'error',
  *check({ parts }) {
    for (const part of parts) {
      // In MDX, a brace announces an expression: `mdx` reports it.
      if (part.format === 'mdx') continue
      yield* lost(part)
      yield* literal(part)
      yield* curly(part)
    }
  },
}

const markLine = /^[ >]*(\{:(?!:|[\w-]+:)[^{}]*\})\s*$/

/** Between two empty lines: kramdown gives it to the block below, or to none. */
function* lost(part: Part): Iterable<Finding> {
  const shown = new Set(part.texts.map(({ offset }) => offset))
  const lines = linesOf(part)
  for (const [index, { text, offset, inCode }] of lines.entries()) {
    const mark = inCode ? undefined : markLine.exec(text)?.[1]
    const start = offset + text.indexOf('{')
    if (mark === undefined || shown.has(start)) continue
    if (!isEmpty(lines[index - 1]) || !isEmpty(lines[index + 1])) continue
    yield {
      ...part.placeOf(start),
      message: `La marque « ${mark} » n’est attachée à rien : une ligne vide la sépare du texte.`,
      advice: 'Mettez-la sur la ligne qui suit le texte, sans ligne vide entre les deux.',
      ...joined(part, lines, index),
    }
  }
}

/** The empty lines between the list and the block above it go. */
function joined(part: Part, lines: readonly Line[], index: number): Pick<Finding, 'fix'> {
  const above = lines.slice(0, index).findLastIndex((line) => line.text.trim() !== '')
  const between = lines.slice(above + 1, index)
  const [first] = between
  // In a blockquote, or below another list, the block that was meant is not the line above.
  if (above < 0 || !first || /^[ ]*(?:>\s*$|\{:)/.test(lines[above]?.text ?? '')) return {}
  return {
    fix: {
      at: part.placeOf(first.offset),
      was: between.map(({ text }) => `${text}\n`).join(''),
      text: '',
    },
  }
}

function isEmpty(line: Line | undefined): boolean {
  return line === undefined || /^[\s>]*$/.test(line.text)
}

/** Braces that remain in the text. */
function* literal({ texts, placeOf }: Part): Iterable<Finding> {
  for (const { raw, value, offset } of texts) {
    // The list of the link before a text may lie within its range; it does not show.
    if (!value.includes('{')) continue
    for (const { index, 0: mark } of raw.matchAll(
      /(?<!\\)\{:?\s*[.#][\w-]+[^{}\n]*\}?|(?<!\\)\{:[^{}\n]*\}?/g,
    )) {
      yield {
        ...placeOf(offset + index),
        message: `La marque « ${mark.trim()} » se voit dans la page : elle est mal écrite, ou n’est attachée à rien.`,
        advice:
          'Écrivez-la avec deux points, « {: .encadre} », sur la ligne qui suit le texte ; ou juste après la parenthèse d’un lien.',
      }
    }
  }
}

/** The list with straight quotes, where each of its values has two. */
function straight(part: Part, start: number, list: string): Pick<Finding, 'fix'> {
  const text = list.replace(/=\s*[“”„«‘’]\s?([^"'“”„«»‘’}]*?)\s?[“”»‘’]/g, '="$1"')
  return /[“”„«»]/.test(text) ? {} : { fix: { at: part.placeOf(start), was: list, text } }
}

/** Quotes that a word processor has curled, in which kramdown reads no value. */
function* curly(part: Part): Iterable<Finding> {
  for (const { text, offset, inCode } of linesOf(part)) {
    if (inCode) continue
    for (const { index, 0: list } of text.matchAll(/(?<!\\)\{:[^}\n]*\}/g)) {
      // Between straight quotes, they are words of the value.
      const at = list
        .replace(/"[^"]*"|'[^']*'/g, (value) => '·'.repeat(value.length))
        .search(/=\s*[“”„«»‘’]/)
      if (at === -1) continue
      yield {
        ...part.placeOf(offset + index + at + 1),
        message: `La marque « ${list} » a des guillemets courbes : sa valeur n’est pas lue.`,
        advice: 'Écrivez des guillemets droits : « {:target="_blank"} ».',
        ...straight(part, offset + index, list),
      }
    }
  }
}
