import { line } from './spans'
import type { Writer } from './writer'

const BLOCKS = [
  ...['div', 'div', 'div', 'p', 'section', 'table', 'ul', 'details', 'figure', 'pre', 'h2'],
  ...['blockquote', 'iframe', 'center', 'video', 'td', 'summary', 'li', 'noscript', 'object'],
  ...[
    'address',
    'nav',
    'aside',
    'article',
    'script',
    'style',
    'dl',
    'form',
    'header',
    'figcaption',
  ],
] as const
const STRAY_BLOCKS = ['span', 'b', 'a', 'x-y', 'textarea'] as const

const ATTRIBUTES = [
  ...['', '', '', ' class="c"', ' id="i"', ' markdown="1"', ' markdown="1"', ' markdown="1"'],
  ...[' markdown="block"', ' markdown="span"', ' markdown="0"', ' open', ' style="a: b"'],
  ...[' markdown="1" class=\'d e\'', ' class="c" markdown="1"'],
] as const
const STRAY_ATTRIBUTES = [' title="a\nb"', ' k=v'] as const

/** Makes the blocks that an element holds. */
type Blocks = (writer: Writer, depth: number) => string

export function htmlBlock(writer: Writer, depth: number, blocks: Blocks): string {
  const tag = writer.choose(BLOCKS, STRAY_BLOCKS)
  const attributes = writer.choose(ATTRIBUTES, STRAY_ATTRIBUTES)
  const body = writer.chance(0.4) ? line(writer, 1, 3) : blocks(writer, depth - 1)
  const feed = writer.choose(['\n', '\n', '\n', '', '\n\n'], [' '])
  const close = writer.isCareless && writer.chance(0.05) ? '' : `</${tag}>`
  const after = writer.choose(['', '', '', '', ''], [' texte', 'mot', ' *a*'])
  return `<${tag}${attributes}>${feed}${body}${feed}${close}${after}`
}

export function nestedHtml(writer: Writer, depth: number, blocks: Blocks): string {
  const outer = writer.pick(['div', 'section', 'ul', 'details', 'table'])
  const attributes = writer.choose(ATTRIBUTES, STRAY_ATTRIBUTES)
  const inner = writer
    .several(1, 2, () => htmlBlock(writer, depth - 1, blocks))
    .join(writer.choose(['\n', '\n', '\n\n'], ['', ' ']))
  return `<${outer}${attributes}>\n${inner}\n</${outer}>`
}
