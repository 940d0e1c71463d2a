import type { Heading, Nodes } from 'mdast'
import { addAttributes, idOf } from '../document/attributes'
import type { Document } from '../document/document'
import type { DefinitionList } from '../nodes'

/** A heading, in the order of the text. */
export interface FoundHeading {
  readonly node: Heading
  /** Whether its id is made as GitHub does: not in HTML, nor in footnotes. */
  readonly isGfm: boolean
  /** Whether it is on the page. */
  readonly isShown: boolean
}

/** Gives headings without an id one that is made of their text, unless the options say no. */
export function nameHeadings(doc: Document, headings: readonly FoundHeading[]): void {
  if (!doc.options.autoIds) return
  // Each way of naming counts its own.
  const counters = { gfm: new Map<string, number>(), basic: new Map<string, number>() }
  for (const { node, isGfm, isShown } of headings) {
    // Kramdown without GFM names those that it shows.
    if (idOf(node) !== undefined || (!isGfm && !isShown)) continue
    const name = isGfm ? gfmName(textOf(node)) : basicName(basicText(doc, node))
    const counter = isGfm ? counters.gfm : counters.basic
    const count = counter.get(name) ?? 0
    counter.set(name, count + 1)
    const id = doc.options.autoIdPrefix + (count === 0 ? name : `${name}-${count}`)
    if (id !== '') addAttributes(node, { id })
  }
}

/** Where GFM is not the language at all, ids are made of the text as it is written. */
function basicText(doc: Document, node: Heading): string {
  if (doc.options.input === 'GFM') return textOf(node)
  return doc.knownDraft(node)?.inline?.text.text ?? ''
}

/** What does not stay in GitHub's ids: neither letter, mark, number, `_`, `-`, space nor tab. */
const NOT_KEPT = /[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu

function gfmName(text: string): string {
  return text.toLowerCase().replace(NOT_KEPT, '').replace(/[ \t]/g, '-')
}

/** Gives terms an id that is made of their text, as `{:auto_ids}` or `{:auto_ids-prefix}` asks. */
export function nameTerms({ children }: DefinitionList, prefix: string): void {
  for (const term of children) {
    if (term.type !== 'definitionTerm' || idOf(term) !== undefined) continue
    const id = prefix + asciiName(textOf(term))
    if (id !== '') addAttributes(term, { id })
  }
}

function basicName(text: string): string {
  return asciiName(text) || 'section'
}

/** From the first letter of ASCII on, letters and numbers of ASCII, spaces as hyphens. */
function asciiName(text: string): string {
  return text
    .replace(/^[^a-zA-Z]+/, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase()
}

/** The text of a node and of all that it holds; calls of footnotes have none, nor have symbols. */
function textOf(node: Nodes): string {
  if (node.type === 'html' || (node.type === 'text' && node.data?.isSymbol)) return ''
  if (node.type === 'literal') return node.data?.written ?? node.value
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
