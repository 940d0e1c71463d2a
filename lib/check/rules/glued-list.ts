import type { List, Nodes, Paragraph, Parents } from 'mdast'
import type { Finding } from '../finding'
import { walk } from '../markdown/nodes'
import type { Part } from '../markdown/part'
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
    for (const part of parts) yield* gluedLists(part)
  },
}

function gluedLists({ tree, text, placeOf }: Part): Finding[] {
  const findings: Finding[] = []
  walk(tree, (node, above) => {
    const start = node.position?.start.offset
    if (node.type !== 'list' || start === undefined || !isOneLine(node)) return
    const parent = above.at(-1)
    if (parent === undefined || parent.type === 'listItem') return
    const before = siblingBefore(node, parent)
    if (before?.type !== 'paragraph' || !goesOn(before, text, start)) return
    const mark = /^\S+/.exec(text.slice(start))?.[0] ?? ''
    findings.push({
      ...placeOf(start),
      message: `« ${mark} » au début d’une ligne commence une liste : la phrase est coupée ici.`,
      advice: `Remontez « ${mark} » à la fin de la ligne du dessus ; si c’est une liste, laissez une ligne vide avant elle.`,
    })
  })
  return findings
}

function isOneLine({ children }: List): boolean {
  return children.length === 1
}

function siblingBefore(node: Nodes, { children }: Parents): Nodes | undefined {
  const siblings: readonly Nodes[] = children
  return siblings[siblings.indexOf(node) - 1]
}

/** Whether a sentence is still open on the line just above. */
function goesOn(before: Paragraph, text: string, start: number): boolean {
  const end = before.position?.end.offset ?? 0
  const between = text.slice(end, start)
  return !/\n[\s>]*\n/.test(between) && /[\p{L}\d,]$/u.test(text.slice(0, end).trimEnd())
}
