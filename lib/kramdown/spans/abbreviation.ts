/*
 * Words that `*[HTML]: …` explains become `abbr`, wherever text is.
 */
import type { PhrasingContent } from 'mdast'
import { addAttributes, addLists, lengthOf } from '../document/attributes'
import type { Abbreviation, Document } from '../document/document'
import { literalText } from '../document/literal-text'
import type { HtmlElement } from '../nodes'
import { isInWord, longestMatch } from '../syntax/trie'
import type { Spans } from './spans'

/** @returns a text node, or several around the abbreviations in it */
export function makeText(
  spans: Spans,
  value: string,
  start: number,
  end: number,
): PhrasingContent[] {
  const { doc } = spans
  const from = spans.at(start)
  const to = spans.at(end)
  if (spans.around.isRaw) return [doc.place(literalText(value, spans.around.element), from, to)]
  if (doc.abbreviations.size === 0) return [doc.place({ type: 'text', value }, from, to)]
  const nodes: PhrasingContent[] = []
  const place = (index: number) => Math.min(to, from + index)
  let done = 0
  for (const { index, word } of occurrences(doc, value)) {
    if (index > done) {
      nodes.push(
        doc.place({ type: 'text', value: value.slice(done, index) }, place(done), place(index)),
      )
    }
    done = index + word.length
    nodes.push(abbreviationNode(doc, word, place(index), place(done)))
  }
  if (done < value.length) {
    nodes.push(doc.place({ type: 'text', value: value.slice(done) }, place(done), to))
  }
  return nodes
}

function abbreviationNode(doc: Document, word: string, start: number, end: number): HtmlElement {
  const definition = doc.abbreviations.get(word)
  const node = doc.element('abbr', start, end, [
    doc.place({ type: 'text', value: word }, start, end),
  ])
  if (definition && doc.mayCopy(() => lengthOfAll(definition), start)) {
    addLists(doc, node, definition.lists)
    if (definition.title) addAttributes(node, { title: definition.title })
  }
  return node
}

function lengthOfAll({ title, lists }: Abbreviation): number {
  return lists.reduce((sum, { list }) => sum + lengthOf(list.attributes), title.length)
}

/** The abbreviations of a text, the longest one where several begin at one place. */
function* occurrences(doc: Document, value: string): Iterable<{ index: number; word: string }> {
  const words = doc.abbreviationTrie
  for (let index = 0; index < value.length; index++) {
    if (!words.next.has(value[index] as string)) continue
    if (index > 0 && isInWord(value[index - 1])) continue
    const end = longestMatch(words, value, index)
    if (end > index) {
      yield { index, word: value.slice(index, end) }
      index = end - 1
    }
  }
}
