import type { Rule } from '../rule'

/**
 * A list on the very line after a paragraph. Jekyll and this site see the list; most other tools,
 * and the preview of an editor, do not always:
 *
 *     Apportez :
 *     - une pièce d'identité ;
 *     ^
 */
export const gluedList: Rule = {
  name: 'glued-list',
  severity: 'warning',
  *check({ parts }) {
    for (const { elements, text, placeOf } of parts) {
      for (const { tag, node, above } of elements) {
        const start = node.position?.start.offset
        if ((tag !== 'ul' && tag !== 'ol') || start === undefined) continue
        const siblings = above.at(-1)?.children ?? []
        const before = siblings[siblings.indexOf(node as never) - 1]
        if (before?.type !== 'paragraph' || /^[\s>]*$/.test(lineAbove(text, start))) continue
        if (above.at(-1)?.type === 'listItem') continue
        yield {
          ...placeOf(start),
          message: 'La liste commence sur la ligne qui suit un paragraphe.',
          advice: 'Laissez une ligne vide avant la liste.',
        }
      }
    }
  },
}

function lineAbove(text: string, offset: number): string {
  const end = text.lastIndexOf('\n', offset - 1)
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, Math.max(end, 0))
}
