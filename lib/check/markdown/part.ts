import type { Literal, Parents, Root } from 'mdast'
import type { Node } from 'unist'
import { type KramdownWarning, type Parsed, toWrittenHast } from '@/lib/markdown'
import type { Place } from '../problem'
import { elementsIn, type PageElement, walk } from './nodes'

/** A Markdown text of a file, parsed: its body, or its chapeau. */
export interface Part {
  readonly name: 'body' | 'chapeau'
  readonly format: 'md' | 'mdx'
  readonly text: string
  /** As Markdown has it. */
  readonly tree: Root
  /** What the parser of kramdown had to say. */
  readonly warnings: readonly KramdownWarning[]
  /** Elements of the HTML that the page is made of, in the order of the text. */
  readonly elements: readonly PlacedElement[]
  /** Runs of text, in order: code is none. */
  readonly texts: readonly PlacedText[]
  /** Texts of HTML that is not read as Markdown, in order. */
  readonly literals: readonly PlacedText[]
  /** @returns the place in the file of an offset of `text` */
  readonly placeOf: (offset: number) => Place
  /** @returns where a line begins, 1-based, in `text` */
  readonly lineOffset: (line: number) => number
}

export interface PlacedElement extends PageElement {
  readonly place: Place
}

export interface PlacedText {
  /** As the page shows it. */
  readonly value: string
  /** As the editor wrote it. */
  readonly raw: string
  /** Where `raw` begins, in the text of the part. */
  readonly offset: number
  readonly above: readonly Parents[]
}

/** @param placeOf where an offset of the text is in the file */
export function toPart(
  name: Part['name'],
  format: Part['format'],
  text: string,
  { tree, warnings }: Parsed,
  placeOf: Part['placeOf'],
): Part {
  const texts: PlacedText[] = []
  const literals: PlacedText[] = []
  walk(tree, (node, above) => {
    if (node.type === 'text') texts.push(toText(node, text, above))
    if (node.type === 'literal') literals.push(toText(node, text, above))
  })
  // Those without a position are nobody's mistake: the marks of a footnote, the body of a table.
  const elements = elementsIn(toWrittenHast(tree, format))
    .filter(({ node }) => node.position !== undefined)
    .map((element) => ({ ...element, place: placeOf(startOf(element.node)) }))
  const lineOffset = lineOffsets(text)
  return { name, format, text, tree, warnings, elements, texts, literals, placeOf, lineOffset }
}

function lineOffsets(text: string): Part['lineOffset'] {
  const offsets = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return (line) => offsets[line - 1] ?? text.length
}

function toText(node: Literal, text: string, above: readonly Parents[]): PlacedText {
  const start = startOf(node)
  const raw = text.slice(start, node.position?.end.offset ?? start)
  return { value: node.value, raw, offset: start, above }
}

/** @returns where a node begins, in the text of its part */
export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0
}

/** @returns every element of the parts, with the part it is in, in the order of the text */
export function elementsOf(parts: readonly Part[]): [Part, PlacedElement][] {
  return parts.flatMap((part) =>
    part.elements.map((element): [Part, PlacedElement] => [part, element]),
  )
}
