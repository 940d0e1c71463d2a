/*
 * Words that `*[HTML]: …` explains become `abbr`, wherever text is.
 */
import { addAttributes, attributesOf } from '../document/attributes'
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
    addAttributes(node, attributesOf(definition.node))
    if (definition.title) addAttributes(node, { title: definition.title })
  }
  return node
}

/** The abbreviations of a text, the longest first where several begin at one place. */
function* occurrences(doc: Document, value: string): Iterable<{ index: number; word: string }> {
  const lengths = lengthsOf(doc)
  for (let index = 0; index < value.length; index++) {
    if (index > 0 && WORD.test(value[index - 1] as string)) continue
    const word = lengths
      .map((length) => value.slice(index, index + length))
      .find(
        (found) => doc.abbreviations.has(found) && !WORD.test(value[index + found.length] ?? ''),
      )
    if (word) {
      yield { index, word }
      index += word.length - 1
    }
  }
}

const knownLengths = new WeakMap<Document, number[]>()

function lengthsOf(doc: Document): number[] {
  let lengths = knownLengths.get(doc)
  if (!lengths) {
    lengths = [...new Set([...doc.abbreviations.keys()].map((word) => word.length))].sort(
      (a, b) => b - a,
    )
    knownLengths.set(doc, lengths)
  }
  return lengths
}
