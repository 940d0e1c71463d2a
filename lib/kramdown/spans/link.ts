/*
 * [text](/address "Title") [text][name] [name] ![alternative](/image.png)
 */
import { addAttributes, addProperties } from '../document/attributes'
import { normalizeId } from '../document/document'
import { decodeEntities } from '../syntax/entity'
import { isSpace } from '../syntax/white-space'
import type { Nodule } from '../types'
import { closingBracket, scanDestination } from './link-target'
import type { SpanConstruct, Spans, Stop } from './spans'
import { MAX_SPAN_DEPTH } from './spans'

/** Where a link leads, and where what says so ends. */
interface Target {
  readonly url: string
  readonly title: string | undefined
  readonly definition?: Nodule
  readonly end: number
}

export const link: SpanConstruct = {
  name: 'link',
  starts: '[!',
  parse(spans) {
    const { text, pos, around } = spans
    const image = text[pos] === '!'
    if (image && text[pos + 1] !== '[') return false
    const open = image ? pos + 1 : pos
    // `[^name]` calls a footnote, or is text.
    if (!image && text[open + 1] === '^') return false
    if ((!image && around.link) || around.depth >= MAX_SPAN_DEPTH) return false
    const guess = closingBracket(spans, open)
    if (guess < 0) return false
    if (image) {
      const target = targetAfter(spans, open, guess)
      return target ? addImage(spans, pos, text.slice(open + 1, guess), target) : false
    }
    return readLink(spans, pos, guess)
  },
}

function readLink(spans: Spans, pos: number, guess: number): boolean {
  const { around } = spans
  if (!targetAfter(spans, pos, guess)) {
    warnMalformed(spans, pos, guess)
    return false
  }
  const inner = { ...around, link: true, depth: around.depth + 1 }
  const children = spans.readInside(pos + 1, closesAt(guess), inner)
  if (!children) return false
  const target = targetAfter(spans, pos, spans.pos) as Target
  const node = spans.node('link', pos, target.end, {
    url: target.url,
    title: target.title ?? null,
    children,
  })
  finishLink(spans, node, target)
  spans.addNode(node, pos, target.end)
  return true
}

function addImage(spans: Spans, pos: number, alt: string, target: Target): boolean {
  const node = spans.node('image', pos, target.end, {
    url: target.url,
    title: target.title ?? null,
    alt: decodeEntities(alt).replace(/\\([\\.*_+`<>()[\]{}#!:|"'$=~-])/g, '$1'),
  })
  finishLink(spans, node, target)
  spans.addNode(node, pos, target.end)
  return true
}

function finishLink({ doc }: Spans, node: Nodule, { definition, url }: Target): void {
  keepAddress(node, url)
  if (definition?.data?.hProperties) addProperties(node, definition.data.hProperties)
  if (/\s/.test(url)) {
    doc.warn('malformed-link', node.position?.start.offset ?? 0, { cause: 'space-in-address' })
  }
}

/** What makes hast of mdast encodes addresses; kramdown writes them as they are. */
export function keepAddress(node: Nodule, url: string): void {
  if (PLAIN_ADDRESS.test(url)) return
  addAttributes(node, node.type === 'image' ? { src: url } : { href: url })
}

const PLAIN_ADDRESS = /^[\w!#$&'()*+,\-./:;=?@~]*$/

function closesAt(bracket: number): Stop {
  return { code: 93, matches: ({ pos }) => pos >= bracket }
}

/** @returns what the text after a closing bracket says of the link; undefined when it is none */
function targetAfter(spans: Spans, open: number, close: number): Target | undefined {
  const { text, end, doc } = spans
  if (text[close + 1] === '(') {
    const destination = scanDestination(spans, close + 2)
    if (!destination) return undefined
    const { url, title } = destination
    return { ...destination, url: decodeEntities(url), title: title && decodeEntities(title) }
  }
  REFERENCE.lastIndex = close + 1
  const match = REFERENCE.exec(text)
  const reference = match && REFERENCE.lastIndex <= end ? match : undefined
  const name = reference?.[1] || text.slice(open + 1, close)
  const nested = spans.finder.after(']', open + 1) < close && !reference?.[1]
  const definition = nested ? undefined : doc.links.get(normalizeId(name))
  if (!definition) {
    if (reference) warnUndefined(spans, open, name, reference[0])
    return undefined
  }
  const after = reference ? close + 1 + reference[0].length : close + 1
  const { url, title, node } = definition
  return { url, title, definition: node, end: after }
}

const REFERENCE = /[ \t\r\n\f\v]?\[([^\]]*)\]/y

/** An address in parentheses that is not glued to its text, or never closed, was meant as a link. */
function warnMalformed({ text, doc, inline }: Spans, open: number, close: number): void {
  ADDRESS.lastIndex = close + 1
  if (!ADDRESS.test(text)) return
  doc.warn('malformed-link', inline.offsetOf(open), { cause: 'parentheses' })
}

const ADDRESS = /[ \t\n]?\((?:https?:|mailto:|www\.|\/)/y

/** `[a] [b]` is often just that; `[a][b]` is a link. */
function warnUndefined(spans: Spans, open: number, name: string, reference: string): void {
  if (isSpace(reference[0] as string) || name.startsWith('^')) return
  spans.doc.warn('undefined-reference', spans.at(open), { name })
}
