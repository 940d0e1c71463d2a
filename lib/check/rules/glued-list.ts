import type { List, Nodes, Paragraph } from 'mdast'
import type { PlacedElement } from '../markdown/part'
import type { Rule } from '../rule'

/**
 * A sentence whose next line happens to begin as the entry of a list does, and becomes one:
 *
 *     Le service est né en
 *     1985. Il a grandi depuis.
 *     ^
 *
 * A list right below its paragraph is one for Jekyll and for this site, and nothing is wrong with it.
 */
export const gluedList: Rule = {
  name: 'glued-list',
  severity: 'warning',
  *check({ parts }) {
    for (const { elements, text, placeOf } of parts) {
      for (const { node, above } of elements) {
        const start = node.position?.start.offset
        if (node.type !== 'list' || start === undefined || !isOneLine(node)) continue
        if (above.at(-1)?.type === 'listItem') continue
        const before = siblingBefore(node, above)
        if (before?.type !== 'paragraph' || !goesOn(before, text, start)) continue
        const mark = /^\S+/.exec(text.slice(start))?.[0] ?? ''
        yield {
          ...placeOf(start),
          message: `« ${mark} » au début d’une ligne commence une liste : la phrase est coupée ici.`,
          advice: `Remontez « ${mark} » à la fin de la ligne du dessus ; si c’est une liste, laissez une ligne vide avant elle.`,
        }
      }
    }
  },
}

function isOneLine({ children }: List): boolean {
  return children.length === 1
}

function siblingBefore(node: Nodes, above: PlacedElement['above']): Nodes | undefined {
  const siblings: readonly Nodes[] = above.at(-1)?.children ?? []
  return siblings[siblings.indexOf(node) - 1]
}

/** Whether a sentence is still open on the line just above. */
function goesOn(before: Paragraph, text: string, start: number): boolean {
  const end = before.position?.end.offset ?? 0
  const between = text.slice(end, start)
  return !/\n[\s>]*\n/.test(between) && /[\p{L}\d,]$/u.test(text.slice(0, end).trimEnd())
}
