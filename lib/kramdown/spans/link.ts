/*
 * [text](/address "Title") [text][name] [name] ![alternative](/image.png)
 */
import type { Definition, Image, Link } from 'mdast'
import { addProperties, lengthOf } from '../document/attributes'
import { normalizeId } from '../document/document'
import { decodeEntities } from '../syntax/entity'
import { scanDestination } from './link-target'
import type { SpanConstruct, Spans, Stop } from './spans'
import { MAX_SPAN_DEPTH } from './spans'

/** Where a link leads, and where what says so ends. */
interface Target {
  readonly url: string
  readonly title: string | null
  readonly definition?: Definition
  readonly end: number
}

export const link: SpanConstruct = {
  name: 'link',
  starts: '[!',
  parse(spans) {
    const { text, pos, around } = spans
    const isImage = text[pos] === '!'
    if (isImage && text[pos + 1] !== '[') return false
    const start = isImage ? pos + 2 : pos + 1
    // `[^name]` calls a footnote, or is text.
    if (text[start] === '^' || start === text.length) return false
    const mayOpen = around.depth < MAX_SPAN_DEPTH && (isImage || !around.link)
    if (!mayOpen || !read(spans, start, isImage)) spans.addText(text.slice(pos, start), start)
    return true
  },
}

function read(spans: Spans, start: number, isImage: boolean): boolean {
  const { pos, text, around } = spans
  // Its text may hold any spans, and is found by reading them.
  if (!mayClose(spans, start)) return false
  const inner = { ...around, link: true, depth: around.depth + 1 }
  let close: number | undefined
  let target: Target | undefined
  const children = spans.readInside(start, new ClosingBracket(), inner, () => {
    close = spans.pos
    target = targetAfter(spans, start, close)
    return target !== undefined
  })
  if (!children || !target || close === undefined) {
    if (close !== undefined) {
      warnUndefined(spans, start, close)
      warnMalformed(spans, close)
    }
    return false
  }
  const { url, title, end } = target
  const node: Link | Image = isImage
    ? spans.place(
        { type: 'image', url, title, alt: alternative(text.slice(start, close)) },
        pos,
        end,
      )
    : spans.place({ type: 'link', url, title, children }, pos, end)
  finishLink(spans, node, target)
  spans.addNode(node, pos, end)
  return true
}

/** Whether a bracket is left that closes a link, or one that was meant. */
function mayClose({ finder, doc }: Spans, start: number): boolean {
  const endings = doc.links.size > 0 ? [']'] : ['](', '][', '] (']
  return endings.some((ending) => finder.after(ending, start) >= 0)
}

function alternative(text: string): string {
  return decodeEntities(text).replace(/\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g, '$1')
}

/** The bracket that closes the one before the text: those of images count once, for both. */
class ClosingBracket implements Stop {
  private open = 1

  matches({ text, pos, images }: Spans, code: number): boolean {
    if (code === 93) this.open--
    else if (code === 91 || (code === 33 && text.charCodeAt(pos + 1) === 91)) this.open++
    else return false
    return this.open === images
  }
}

function finishLink({ doc }: Spans, node: Link | Image, { definition, url }: Target): void {
  if (definition && doc.knownDraft(definition)?.lists) {
    const properties = { ...definition.data?.hProperties }
    // What makes it a link or an image, lists do not say.
    for (const name of node.type === 'link' ? ['href'] : ['src', 'alt']) delete properties[name]
    if (node.title !== null) delete properties.title
    addProperties(node, properties)
    doc.draftOf(node).definition = definition
  }
  if (/\s/.test(url)) {
    doc.warn('malformed-link', node.position?.start.offset ?? 0, { cause: 'space-in-address' })
  }
}

/**
 * @param start offset of the text of the link
 * @param close offset of the bracket that closes it
 * @returns what the text after it says of the link; undefined when it is none
 */
function targetAfter(spans: Spans, start: number, close: number): Target | undefined {
  const { text, doc } = spans
  if (text[close + 1] === '(') {
    const destination = scanDestination(spans, close + 2)
    if (!destination) return undefined
    const { url, title } = destination
    return {
      ...destination,
      url: decodeEntities(url),
      title: title === undefined ? null : decodeEntities(title),
    }
  }
  REFERENCE.lastIndex = close + 1
  const reference = REFERENCE.exec(text)
  const name = reference?.[1] || text.slice(start, close)
  const definition = doc.links.get(normalizeId(name))
  if (!definition) return undefined
  const { url, title = null, data } = definition
  const length = () => url.length + (title?.length ?? 0) + lengthOf(data?.hProperties)
  if (!doc.mayCopy(length, spans.at(close))) return undefined
  return { url, title, definition, end: close + 1 + (reference?.[0].length ?? 0) }
}

const REFERENCE = /[ \t\r\n\f\v]*\[([^\]]*)\]/y

/** An address in parentheses that is not glued to its text, or never closed, was meant as a link. */
function warnMalformed(spans: Spans, close: number): void {
  ADDRESS.lastIndex = close + 1
  if (!ADDRESS.test(spans.text)) return
  spans.doc.warn('malformed-link', spans.at(spans.pos), { cause: 'parentheses' })
}

const ADDRESS = /[ \t\n]?\((?:https?:|mailto:|www\.|\/)/y

/** `[a] [b]` is often just that; `[a][b]` is a link. */
function warnUndefined(spans: Spans, start: number, close: number): void {
  REFERENCE.lastIndex = close + 1
  const reference = spans.text[close + 1] === '[' ? REFERENCE.exec(spans.text) : null
  const name = reference?.[1] || spans.text.slice(start, close)
  if (!reference || name.startsWith('^')) return
  spans.doc.warn('undefined-reference', spans.at(spans.pos), { name })
}
