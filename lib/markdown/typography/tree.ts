import type { Element, Root, Text } from 'hast'
import { isLiteral, isPhrasing } from '../elements/kinds'
import { applyEdits, type Edit, passes } from './french'

const NOT_TEXT = '\uFFFC'

/** One sentence or more: text nodes, and what stands for anything else between them. */
type Run = (Text | string)[]

/**
 * French typography over a whole tree, sentence by sentence, so that a quotation may begin in one
 * element and end in another. Code and passages in another language are left alone.
 *
 * @param language of the text around the tree, BCP 47
 */
export function typesetTree(tree: Root, language: string): void {
  const run: Run = []
  walk(tree, isFrench(language), run)
  correct(run)
}

function walk(parent: Root | Element, french: boolean, run: Run): void {
  for (const child of parent.children) {
    if (child.type === 'text') {
      run.push(french ? child : NOT_TEXT)
    } else if (child.type === 'element') {
      visit(child, french, run)
    }
  }
}

function visit(element: Element, french: boolean, run: Run): void {
  const language = element.properties.lang
  const speaksFrench = typeof language === 'string' ? isFrench(language) : french
  if (isLiteral(element) || element.tagName === 'img') {
    run.push(NOT_TEXT)
  } else if (element.tagName === 'br') {
    run.push('\n')
  } else if (isPhrasing(element)) {
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

/** Corrects the text of a run as a whole, and empties it. */
function correct(run: Run): void {
  for (const pass of passes) {
    const text = run.map((part) => (typeof part === 'string' ? part : part.value)).join('')
    spread(run, pass(text))
  }
  run.length = 0
}

/** Gives each node its part of the edits. */
function spread(run: Run, edits: readonly Edit[]): void {
  let next = 0
  let start = 0
  run.forEach((part, index) => {
    const end = start + (typeof part === 'string' ? part : part.value).length
    const last = index === run.length - 1
    const own: Edit[] = []
    for (; next < edits.length; next++) {
      const edit = edits[next] as Edit
      // What is put between two nodes goes to the second, which the sign that asks for it is in.
      if (edit.start > end || (edit.start === end && !last)) break
      own.push(within(edit, start, end))
    }
    if (typeof part !== 'string') part.value = applyEdits(part.value, own)
    start = end
  })
}

/** An edit that runs over into the next node keeps to this one: only spaces can be left behind. */
function within(edit: Edit, start: number, end: number): Edit {
  return { start: edit.start - start, end: Math.min(edit.end, end) - start, text: edit.text }
}
