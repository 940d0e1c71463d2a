/*
 * <b>text with *spans*</b> <br> <!-- comment -->
 */
import { addAttributes } from '../document/attributes'
import { HtmlReader } from '../document/html-reader'
import type { Attributes } from '../syntax/attribute-list'
import { holdsSpans, isBlockElement, isVoidElement } from '../syntax/elements'
import { commentEnd, scanTag, type Tag } from '../syntax/tag'
import { MAX_SPAN_DEPTH, type SpanConstruct, type Spans, type Stop } from './spans'

export const html: SpanConstruct = {
  name: 'html',
  starts: '<',
  parse(spans) {
    const { text, pos } = spans
    const close = commentEnd(spans.finder, pos, text.length)
    if (close >= 0) {
      spans.addNode(
        spans.place({ type: 'html', value: text.slice(pos, close) }, pos, close),
        pos,
        close,
      )
      return true
    }
    if (text.startsWith('<!--', pos)) {
      spans.doc.warn('unclosed-comment', spans.at(pos), {})
    }
    const tag = scanTag(text, pos)
    if (!tag || spans.around.depth >= MAX_SPAN_DEPTH) return false
    if (tag.closing || isBlockElement(tag.name)) {
      if (tag.closing) warnStray(spans, tag)
      spans.addText(text.slice(pos, tag.end), tag.end)
      return true
    }
    readElement(spans, tag)
    return true
  },
}

function readElement(spans: Spans, tag: Tag): void {
  const { pos, around } = spans
  const { markdown, ...attributes } = withoutLineFeeds(tag.attributes)
  if (tag.selfClosing || isVoidElement(tag.name)) {
    const node = spans.element(tag.name, pos, tag.end, [])
    addAttributes(node, attributes)
    spans.addNode(node, pos, tag.end)
  } else if (markdown === undefined ? holdsSpans(tag.name) : markdown !== '0') {
    const inner = { ...around, isGfm: false, depth: around.depth + 1 }
    const { children, found } = spans.readInsideToEnd(tag.end, closes(tag.name), inner)
    const end = found ? (scanTag(spans.text, spans.pos)?.end ?? spans.pos) : spans.text.length
    if (!found) warnUnclosed(spans, tag, pos)
    const node = spans.element(tag.name, pos, end, children)
    addAttributes(node, attributes)
    spans.addNode(node, pos, end)
  } else {
    readRaw(spans, tag)
  }
}

/** Within a sentence, line feeds of attributes are spaces. */
function withoutLineFeeds(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes)
  return Object.fromEntries(entries.map(([name, value]) => [name, value.replace(/\n+/g, ' ')]))
}

function readRaw(spans: Spans, tag: Tag): void {
  const { doc, finder, text, pos, inline } = spans
  const reader = new HtmlReader({
    doc,
    finder,
    end: text.length,
    depth: spans.around.depth,
    escapesCode: true,
    at: (offset) => spans.at(offset),
    part: (from, to) => inline.part(from, to),
  })
  const node = reader.read(tag, pos)
  spans.addNode(node, pos, reader.at)
}

function closes(name: string): Stop {
  return {
    matches({ text, pos }, code) {
      if (code !== 60) return false
      const tag = text.charCodeAt(pos + 1) === 47 ? scanTag(text, pos) : undefined
      return tag?.closing === true && tag.name === name
    },
  }
}

function warnUnclosed(spans: Spans, { name }: Tag, pos: number): void {
  spans.doc.warn('unclosed-tag', spans.at(pos), { name })
}

function warnStray(spans: Spans, { name }: Tag): void {
  spans.doc.warn('stray-closing-tag', spans.at(spans.pos), { name })
}
