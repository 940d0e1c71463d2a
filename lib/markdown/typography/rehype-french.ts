import type { Element, Root, Text } from 'hast'
import { applyEdits, type Edit, frenchEdits } from './french'

/** Text that is quoted to the letter. */
const LITERAL = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'tt', 'script', 'style', 'textarea'])

/** Elements that stand within a sentence; any other one begins and ends its own. */
const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font'],
  ...['i', 'ins', 'label', 'mark', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup'],
  ...['time', 'u'],
])

const NOT_TEXT = '\uFFFC'

/** The text nodes of one sentence or more, and the text they make together. */
interface Run {
  nodes: { node: Text; start: number }[]
  text: string
}

/**
 * French typography over a whole tree, sentence by sentence, so that a quotation may begin in one
 * element and end in another. Code and passages in another language are left alone.
 *
 * @param language of the text around the tree, BCP 47
 */
export function rehypeFrench({ language }: { language: string }) {
  return (tree: Root): void => {
    const run: Run = { nodes: [], text: '' }
    walk(tree, isFrench(language), run)
    correct(run)
  }
}

function walk(parent: Root | Element, french: boolean, run: Run): void {
  for (const child of parent.children) {
    if (child.type === 'text') {
      if (french) run.nodes.push({ node: child, start: run.text.length })
      run.text += french ? child.value : NOT_TEXT.repeat(child.value.length)
    } else if (child.type === 'element') {
      visit(child, french, run)
    }
  }
}

function visit(element: Element, french: boolean, run: Run): void {
  const language = element.properties.lang
  const speaksFrench = typeof language === 'string' ? isFrench(language) : french
  const literal = LITERAL.has(element.tagName) || element.properties.translate === 'no'
  if (literal || element.tagName === 'img') {
    run.text += NOT_TEXT
  } else if (element.tagName === 'br') {
    run.text += '\n'
  } else if (INLINE.has(element.tagName)) {
    walk(element, speaksFrench, run)
  } else {
    correct(run)
    walk(element, speaksFrench, run)
    correct(run)
  }
}

function isFrench(language: string): boolean {
  return /^fr(?:-|$)/i.test(language)
}

/** Gives each node its part of the edits, and empties the run. */
function correct(run: Run): void {
  const edits = run.nodes.length > 0 ? frenchEdits(run.text) : []
  let next = 0
  for (const { node, start } of run.nodes) {
    const end = start + node.value.length
    const own: Edit[] = []
    while (next < edits.length) {
      const edit = edits[next]
      if (!edit || edit.start > end || (edit.start === end && end !== run.text.length)) break
      if (edit.start >= start) own.push(within(edit, start, end))
      next++
    }
    node.value = applyEdits(node.value, own)
  }
  run.nodes = []
  run.text = ''
}

/** An edit that runs over into the next node keeps to this one: only spaces can be left behind. */
function within(edit: Edit, start: number, end: number): Edit {
  return { start: edit.start - start, end: Math.min(edit.end, end) - start, text: edit.text }
}
