/*
 * Words that `*[HTML]: …` explains become `abbr`, wherever text is.
 */
import { addAttributes, addProperties } from '../document/attributes'
import type { Document } from '../document/document'
import type { Nodule } from '../types'
import type { Spans } from './spans'

const WORD = /[\p{L}\p{M}\p{N}_]/u

/** @returns a text node, or several around the abbreviations in it */
export function makeText(spans: Spans, value: string, start: number, end: number): Nodule[] {
  const { doc } = spans
  const from = spans.at(start)
  const to = spans.at(end)
  if (doc.abbreviations.size === 0) return [doc.node('text', from, to, { value })]
  const nodes: Nodule[] = []
  const place = (index: number) => Math.min(to, from + index)
  let done = 0
  for (const { index, word } of occurrences(doc, value)) {
    if (index > done) {
      nodes.push(doc.node('text', place(done), place(index), { value: value.slice(done, index) }))
    }
    done = index + word.length
    nodes.push(abbreviationNode(doc, word, place(index), place(done)))
  }
  if (done < value.length) {
    nodes.push(doc.node('text', place(done), to, { value: value.slice(done) }))
  }
  return nodes
}

function abbreviationNode(doc: Document, word: string, start: number, end: number): Nodule {
  const definition = doc.abbreviations.get(word)
  const node = doc.element('abbr', start, end, [doc.node('text', start, end, { value: word })])
  if (definition) {
    if (definition.node.data?.hProperties) addProperties(node, definition.node.data.hProperties)
    if (definition.title) addAttributes(node, { title: definition.title })
  }
  return node
}

/** The abbreviations of a text, the longest one where several begin at one place. */
function* occurrences(doc: Document, value: string): Iterable<{ index: number; word: string }> {
  const root = trieOf(doc)
  for (let index = 0; index < value.length; index++) {
    if (!root.next.has(value[index] as string)) continue
    if (index > 0 && WORD.test(value[index - 1] as string)) continue
    const end = longestMatch(root, value, index)
    if (end > index) {
      yield { index, word: value.slice(index, end) }
      index = end - 1
    }
  }
}

/** The abbreviations of a document, letter by letter: a text is read once, however many there are. */
interface Trie {
  readonly next: Map<string, Trie>
  ends: boolean
}

function longestMatch(root: Trie, value: string, start: number): number {
  let found = start
  let node: Trie | undefined = root
  for (let at = start; node; at++) {
    if (node.ends && !WORD.test(value[at] ?? '')) found = at
    node = node.next.get(value[at] ?? '')
  }
  return found
}

const tries = new WeakMap<Document, Trie>()

function trieOf(doc: Document): Trie {
  const known = tries.get(doc)
  if (known) return known
  const root: Trie = { next: new Map(), ends: false }
  for (const word of doc.abbreviations.keys()) {
    let node = root
    for (const letter of word.split('')) {
      const next = node.next.get(letter) ?? { next: new Map(), ends: false }
      node.next.set(letter, next)
      node = next
    }
    node.ends = true
  }
  tries.set(doc, root)
  return root
}
