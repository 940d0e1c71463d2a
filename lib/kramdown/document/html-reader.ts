import type { FlowContent, HtmlElement } from '../nodes'
import {
  blockContentModel,
  type ContentModel,
  isVerbatimElement,
  isVoidElement,
} from '../syntax/elements'
import type { Finder } from '../syntax/finder'
import { rawEnd, scanTag, type Tag } from '../syntax/tag'
import { addAttributes } from './attributes'
import { MAX_DEPTH, setText } from './blocks'
import type { Document } from './document'
import type { InlineText } from './inline-text'
import { literalText } from './literal-text'

/** The text that HTML is read in, by its finder. */
export interface HtmlGround {
  readonly doc: Document
  readonly finder: Finder
  readonly end: number
  /** How deep the element is nested. */
  readonly depth: number
  /** Offset of the source behind one of the text. */
  at(offset: number): number
  part(start: number, end: number): InlineText
  /** Reads Markdown blocks up to a closing tag, where there may be blocks. */
  readBlocks?(
    name: string,
    from: number,
    depth: number,
  ): { children: FlowContent[]; closedAt?: number | undefined }
}

/** An element that is open. */
interface Open {
  readonly node: HtmlElement
  readonly tag: Tag
  readonly start: number
  /** How many warnings there were before it. */
  readonly warned: number
}

const MODELS: Readonly<Record<string, ContentModel>> = { block: 'blocks', span: 'spans' }

/** Reads one element with all that it holds, without recursion. */
export class HtmlReader {
  /** Offset in the joined text. */
  at = 0
  private readonly open: Open[] = []
  /** Whether the end of the text, not a closing tag, ends it. */
  endsOpen = false

  constructor(private readonly ground: HtmlGround) {}

  read(tag: Tag, start: number): HtmlElement {
    const root = this.element(tag, start)
    this.at = tag.end
    this.enter(root, tag, start)
    while (this.open.length > 0) this.step()
    this.place(root, start)
    return root
  }

  private element(tag: Tag, start: number): HtmlElement {
    const { doc } = this.ground
    const node = doc.element(tag.name, this.ground.at(start), this.ground.at(tag.end), [])
    const { markdown: _, ...attributes } = tag.attributes
    addAttributes(node, attributes)
    return node
  }

  private place(node: HtmlElement, start: number): void {
    const { doc } = this.ground
    doc.place(node, this.ground.at(start), this.ground.at(this.at))
  }

  /** Opens an element, or reads it whole where its content is not HTML. */
  private enter(node: HtmlElement, tag: Tag, start: number): void {
    if (isVerbatimElement(tag.name)) {
      this.readVerbatim(node, tag, start)
      return
    }
    const model = this.modelOf(tag)
    if (tag.selfClosing || isVoidElement(tag.name)) {
      // One that would hold Markdown is written with a closing tag.
      const isWritten = !isVoidElement(tag.name) && this.ground.readBlocks !== undefined
      node.data.isSelfClosing = isWritten && model === 'raw'
      if (model === 'blocks') node.data.layout = 'blocks'
      return
    }
    if (model === 'spans') this.readSpans(node, tag, start)
    else if (model === 'blocks') this.readBlocks(node, tag, start)
    else this.open.push({ node, tag, start, warned: this.ground.doc.warnings.length })
  }

  private modelOf({ name, attributes }: Tag): ContentModel {
    const { options } = this.ground.doc
    // What stands in HTML that is no Markdown is none, unless it says so.
    const isParsed = options.parseBlockHtml && this.open.length === 0
    const wanted = attributes.markdown ?? (isParsed ? '1' : '0')
    const model = wanted === '1' ? blockContentModel(name) : (MODELS[wanted] ?? 'raw')
    return model === 'blocks' && !this.ground.readBlocks ? 'raw' : model
  }

  /** Reads up to the next tag, and the tag. */
  private step(): void {
    const { finder, end } = this.ground
    const { text } = finder
    const current = this.open.at(-1) as Open
    let at = text.indexOf('<', this.at)
    for (; at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
      const close = rawEnd(finder, at, end)
      if (close >= 0) {
        this.addText(current.node, at)
        const { doc } = this.ground
        const node = doc.place(
          { type: 'html', value: text.slice(at, close) },
          this.ground.at(at),
          this.ground.at(close),
        )
        current.node.children.push(node)
        this.at = close
        return
      }
      const tag = scanTag(text, at)
      if (!tag || tag.end > end) continue
      if (tag.closing && tag.name !== current.tag.name) {
        this.warnStray(tag, current.tag.name, at)
        continue
      }
      if (!tag.closing && this.ground.depth + this.open.length >= MAX_DEPTH) continue
      this.addText(current.node, at)
      this.at = tag.end
      if (tag.closing) this.close()
      else this.addElement(current.node, tag, at)
      return
    }
    this.addText(current.node, end, this.lastLineFeed())
    this.at = end
    this.warnUnclosed(current.tag, current.start, current.warned)
    this.close()
  }

  private addElement(parent: HtmlElement, tag: Tag, start: number): void {
    const node = this.element(tag, start)
    parent.children.push(node)
    this.enter(node, tag, start)
  }

  /** Between blocks, what is never closed reads the line feed that ends every text, once. */
  private lastLineFeed(): string {
    if (!this.ground.readBlocks || this.endsOpen) return ''
    this.endsOpen = true
    return '\n'
  }

  private close(): void {
    const closed = this.open.pop()
    if (closed) this.place(closed.node, closed.start)
  }

  /** @param added what Ruby reads after it: the line feed that ends every text */
  private addText(parent: HtmlElement, to: number, added = ''): void {
    if (to <= this.at && added === '') return
    const { doc } = this.ground
    const written = this.ground.finder.text.slice(this.at, to) + added
    const text = literalText(written, parent.data.hName)
    parent.children.push(doc.place(text, this.ground.at(this.at), this.ground.at(to)))
    this.at = to
  }

  private readVerbatim(node: HtmlElement, tag: Tag, start: number): void {
    const close = this.findClosing(tag)
    const { doc } = this.ground
    const to = close?.start ?? this.ground.end
    const code = this.ground.finder.text.slice(this.at, to)
    const value = close ? code : code + this.lastLineFeed()
    if (value) {
      node.children = [
        doc.place({ type: 'literal', value }, this.ground.at(this.at), this.ground.at(to)),
      ]
    }
    this.at = close?.end ?? this.ground.end
    if (!close) this.warnUnclosed(tag, start)
    this.place(node, start)
  }

  private readSpans(node: HtmlElement, tag: Tag, start: number): void {
    const { doc } = this.ground
    const close = this.findClosing(tag)
    const to = close?.start ?? this.ground.end
    const text = this.ground.part(this.at, to)
    setText(doc, node, close ? text : text.before(this.lastLineFeed()))
    this.at = close?.end ?? this.ground.end
    if (!close) this.warnUnclosed(tag, start)
    this.place(node, start)
  }

  private readBlocks(node: HtmlElement, tag: Tag, start: number): void {
    const { children, closedAt } = this.ground.readBlocks?.(
      tag.name,
      this.at,
      this.open.length,
    ) ?? {
      children: [],
    }
    node.children = children
    node.data.layout = 'blocks'
    if (closedAt === undefined) {
      this.warnUnclosed(tag, start)
      this.endsOpen = true
    }
    this.at = closedAt ?? this.ground.end
    this.place(node, start)
  }

  private findClosing({ name }: Tag): { start: number; end: number } | undefined {
    const pattern = new RegExp(`</${name.replace(/[.]/g, '\\.')}\\s*>`, 'gi')
    pattern.lastIndex = this.at
    const match = pattern.exec(this.ground.finder.text)
    if (!match || match.index + match[0].length > this.ground.end) return undefined
    return { start: match.index, end: match.index + match[0].length }
  }

  private warnUnclosed({ name }: Tag, start: number, warned = Number.POSITIVE_INFINITY): void {
    const { doc } = this.ground
    doc.warnUnclosedTag(name, this.ground.at(start), warned)
  }

  private warnStray({ name }: Tag, within: string, at: number): void {
    const { doc } = this.ground
    doc.warn('stray-closing-tag', this.ground.at(at), { name, within })
  }
}
