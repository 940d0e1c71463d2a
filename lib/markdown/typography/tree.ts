import type { Element, ElementContent, Root, Text } from 'hast'
import { isFrench, ordinalParts } from '@/lib/ordinals'
import { NOT_TEXT } from '@/lib/prose'
import { isElement, isLiteral, isPhrasing } from '../elements/kinds'
import { applyEdits, type Edit } from './edit'
import { passes } from './french'

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
  raise(tree, isFrench(language))
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
  const speaksFrench = inFrench(element, french)
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

/** Raises the ordinals, once the texts are what they will be. */
function raise(parent: Root | Element, french: boolean): void {
  if (french) {
    parent.children = (parent as Element).children.flatMap((child) =>
      child.type === 'text' ? raiseOrdinals(child) : [child],
    )
  }
  for (const child of parent.children) {
    if (isElement(child) && !isLiteral(child) && !['sup', 'sub'].includes(child.tagName)) {
      raise(child, inFrench(child, french))
    }
  }
}

/** @returns the text itself where nothing is raised */
function raiseOrdinals(text: Text): ElementContent[] {
  const parts = ordinalParts(text.value)
  if (parts.length < 2) return [text]
  return parts.map(({ text: value, raised }) => {
    const part: Text = { type: 'text', value }
    return raised ? { type: 'element', tagName: 'sup', properties: {}, children: [part] } : part
  })
}

function inFrench({ properties }: Element, around: boolean): boolean {
  return typeof properties.lang === 'string' ? isFrench(properties.lang) : around
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
      // What is put between two nodes goes to the second, which the character that asks for it is in.
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
