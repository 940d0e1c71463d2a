/*
 * <b>text with *spans*</b> <br> <!-- comment -->
 */
import { addAttributes } from '../document/attributes'
import { literalText } from '../document/literal-text'
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
      warnText(spans, tag)
      addAsText(spans, tag.end)
      return true
    }
    readElement(spans, tag)
    return true
  },
}

/** Its entities are those of HTML, and ids are made of it as it is written. */
function addAsText(spans: Spans, end: number): void {
  const { text, pos } = spans
  const written = text.slice(pos, end)
  if (written.includes('&'))
    spans.addNode(spans.place(literalText(written, ''), pos, end), pos, end)
  else spans.addText(written, end)
}

function readElement(spans: Spans, tag: Tag): void {
  const { pos, around } = spans
  const { markdown, ...attributes } = withoutLineFeeds(tag.attributes)
  if (tag.selfClosing || isVoidElement(tag.name)) {
    const node = spans.element(tag.name, pos, tag.end, [])
    addAttributes(node, attributes)
    spans.addNode(node, pos, tag.end)
  } else {
    const isRaw = !holdsMarkdown(spans, tag.name, markdown)
    const inner = {
      ...around,
      isGfm: false,
      isRaw,
      element: tag.name,
      depth: around.depth + 1,
    }
    const warned = spans.doc.warnings.length
    const { children, found } = spans.readInsideToEnd(tag.end, closes(tag.name), inner)
    const end = found ? (scanTag(spans.text, spans.pos)?.end ?? spans.pos) : spans.text.length
    if (!found) spans.doc.warnUnclosedTag(tag.name, spans.at(pos), warned)
    const node = spans.element(tag.name, pos, end, children)
    addAttributes(node, attributes)
    spans.addNode(node, pos, end)
  }
}

/** `markdown` says whether the text is Markdown; without it, the element does, and those around it. */
function holdsMarkdown(
  { doc, around }: Spans,
  name: string,
  markdown: string | undefined,
): boolean {
  if (markdown === 'span') return true
  const isParsed = markdown === '1' || (doc.options.parseSpanHtml && !around.isRaw)
  return markdown !== '0' && isParsed && holdsSpans(name)
}

/** Within a sentence, line feeds of attributes are spaces. */
function withoutLineFeeds(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes)
  return Object.fromEntries(entries.map(([name, value]) => [name, value.replace(/\n+/g, ' ')]))
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

/** Tags of blocks are text here, as are those that close nothing: one warning for each pair. */
function warnText(spans: Spans, { name, closing }: Tag): void {
  const { doc, pos, around } = spans
  if (!closing) {
    spans.textTags ??= new Set()
    spans.textTags.add(name)
    doc.warn('block-in-sentence', spans.at(pos), { name })
  } else if (!spans.textTags?.delete(name)) {
    const within = around.element ? { within: around.element } : {}
    doc.warn('stray-closing-tag', spans.at(pos), { name, ...within })
  }
}
