import type { Finding } from '../../source'
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
      // In MDX, a brace announces an expression: `mdx` tells it.
      if (part.format === 'mdx') continue
      yield* lost(part)
      yield* literal(part)
    }
  },
}

const markLine = /^[ >]*\{:(?!:)[^{}\n]*\}[ \t]*$/gm

/** Between two empty lines: kramdown gives it to the block below, or to none. */
function* lost({ text, texts, elements, placeOf }: Part): Iterable<Finding> {
  for (const { index, 0: mark } of text.matchAll(markLine)) {
    const before = text.slice(0, index)
    const after = text.slice(index + mark.length)
    const alone = /(?:^|\n)[ >]*\n$|^$/.test(before) && /^\s*(?:\n[ >]*(?:\n|$)|$)/.test(after)
    const inCode = elements.some(({ tag, node }) => tag === 'pre' && covers(node, index))
    const shown = texts.some(({ raw, offset }) => offset <= index && index < offset + raw.length)
    if (!alone || inCode || shown) continue
    yield {
      ...placeOf(index + mark.indexOf('{')),
      message: `La marque « ${mark.slice(mark.indexOf('{')).trim()} » n’est attachée à rien : une ligne vide la sépare du texte.`,
      advice: 'Mettez-la sur la ligne qui suit le texte, sans ligne vide entre les deux.',
    }
  }
}

function covers(node: Part['elements'][number]['node'], offset: number): boolean {
  const { start, end } = node.position ?? {}
  return (start?.offset ?? 0) <= offset && offset < (end?.offset ?? 0)
}

/** Braces that remain in the text. */
function* literal({ texts, placeOf }: Part): Iterable<Finding> {
  for (const { raw, offset } of texts) {
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
