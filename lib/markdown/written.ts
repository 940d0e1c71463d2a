import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import type { Root as MdastRoot } from 'mdast'
import { toHast as fromMdast } from 'mdast-util-to-hast'
import { toHast as kramdownToHast } from '@/lib/kramdown'
import { liftBlocks } from './elements/blocks'
import { jsxToElements } from './mdx/jsx'
import './names'
import type { Format } from './parse'

/**
 * @param tree of a text, from `parseMarkdown`; it is not changed
 * @returns everything that the editor wrote as HTML, scripts included, with the positions of the
 *   text: what the check reads, and what pages are made of once a browser would have built it
 */
export function toWrittenHast(tree: MdastRoot, format: Format): Root {
  if (format === 'md') return kramdownToHast(tree)
  return asRoot(fromMdast(jsxToElements(structuredClone(tree))))
}

/** Not an element of HTML, so that no rule of its parser concerns it. */
const FRAME = 'x-page'

/**
 * No block in a paragraph, no stray cell, raw HTML as nodes: the tree that an HTML parser makes in
 * the middle of a page. Doing it twice changes nothing more.
 */
export function asBrowserBuilds(tree: Root): Root {
  liftBlocks(tree)
  showTooDeep(tree)
  // A parser of fragments accepts a lone `<col>` or `<td>` at the top; within an element, as in a
  // page, it does not.
  const frame: Element = {
    type: 'element',
    tagName: FRAME,
    properties: {},
    children: tree.children as Element['children'],
  }
  const { children } = asRoot(raw({ type: 'root', children: [frame] }))
  return {
    type: 'root',
    children: children.flatMap((child) =>
      child.type === 'element' && child.tagName === FRAME ? child.children : [child],
    ),
  }
}

function asRoot(node: Nodes): Root {
  if (node.type === 'root') return node
  return { type: 'root', children: node.type === 'doctype' ? [] : [node] }
}

/** How deep elements may nest: browsers stop at 512. */
const DEEPEST = 400

/** HTML that nests deeper than any page can is shown as the text that it is. */
function showTooDeep(parent: Root | Element): void {
  parent.children.forEach((child, index) => {
    if (child.type === 'element') showTooDeep(child)
    if (child.type !== 'raw' || nestingOf(child.value) <= DEEPEST) return
    parent.children[index] = { type: 'text', value: child.value }
  })
}

function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing] of html.matchAll(/<(\/?)[a-z]/gi)) {
    depth = Math.max(0, depth + (closing === '' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
