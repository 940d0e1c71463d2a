import type { Properties } from 'hast'
import type { Code, FootnoteReference, Image, Link, ListItem, Nodes, Table, TableRow } from 'mdast'
import type { DefinitionDescription, HtmlElement, Layout, LiteralText } from './nodes'

/** The element that a node becomes in HTML. */
export interface Shape {
  readonly name: string
  readonly properties: Readonly<Properties>
  readonly children: readonly Nodes[]
  readonly layout: Layout
}

const NONE: Readonly<Properties> = Object.freeze({})

/**
 * The one place that says which element a node becomes, in hast and in HTML.
 *
 * @returns undefined for what becomes no element: texts, HTML, definitions
 */
export function shapeOf(node: Nodes): Shape | undefined {
  const image = standaloneImage(node)
  if (image) return figureOf(node, image)
  const name = nameOf(node)
  return name === undefined
    ? undefined
    : {
        name,
        properties: propertiesOf(node),
        children: childrenOf(node),
        layout:
          LAYOUTS[node.type] ?? ((node.type === 'htmlElement' && node.data.layout) || 'spans'),
      }
}

const LAYOUTS: Readonly<Partial<Record<Nodes['type'], Layout>>> = {
  blockquote: 'blocks',
  footnoteDefinition: 'blocks',
  listItem: 'item',
  definitionDescription: 'item',
  list: 'parts',
  definitionList: 'parts',
  table: 'parts',
  tableRow: 'parts',
  footnotes: 'parts',
}

const NAMES: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  thematicBreak: 'hr',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  inlineCode: 'code',
  link: 'a',
  image: 'img',
  listItem: 'li',
  code: 'pre',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  footnoteReference: 'sup',
  footnoteDefinition: 'li',
}

function nameOf(node: Nodes): string | undefined {
  const { type, data } = node
  if (data?.hName !== undefined) return data.hName
  if (type === 'heading') return `h${node.depth}`
  if (type === 'list') return node.ordered ? 'ol' : 'ul'
  // A formula is a text, unless it has attributes.
  if (type === 'math') return data?.hProperties && 'div'
  if (type === 'inlineMath') return data?.hProperties && 'span'
  return NAMES[type]
}

function propertiesOf(node: Nodes): Readonly<Properties> {
  const own = node.data?.hProperties ?? NONE
  if (node.type === 'link') return { href: node.url, ...titled(node.title), ...own }
  if (node.type === 'image') {
    return { src: node.url, alt: node.alt ?? '', ...titled(node.title), ...own }
  }
  return own
}

function titled(title: string | null | undefined): Readonly<Properties> {
  return title == null ? NONE : { title }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  switch (node.type) {
    case 'listItem':
    case 'definitionDescription':
      return itemChildren(node)
    case 'inlineCode':
      return [literal(node.value)]
    case 'code':
      return [codeElement(node)]
    case 'table':
      return sectionsOf(node)
    case 'tableCell':
      return node.children.every(isNothing) ? [literal('\u00A0')] : node.children
    case 'footnotes':
      return [
        element('ol', node.children, node.start === 1 ? NONE : { start: node.start }, 'parts'),
      ]
    case 'footnoteReference':
      return [callOf(node)]
    case 'math':
      return [literal(`\\[${node.value}\\]\n`)]
    case 'inlineMath':
      // Ruby writes it as it is.
      return [{ type: 'html', value: `$${node.value}$` }]
  }
  return 'children' in node ? node.children : []
}

function isNothing(node: Nodes): boolean {
  return node.type === 'html' && node.value === ''
}

/** @returns the text that a node becomes, when it becomes no element */
export function textOf(node: Nodes): string | undefined {
  if (node.type === 'math') return `\\[${node.value}\\]`
  if (node.type === 'inlineMath') return `\\(${node.value}\\)`
  return node.type === 'text' || node.type === 'literal' ? node.value : undefined
}

/** @returns the image of a paragraph that asks to be a figure and is alone in it */
function standaloneImage(node: Nodes): Image | undefined {
  const image = node.type === 'paragraph' && node.children.length === 1 && node.children[0]
  return image && image.type === 'image' && image.data?.isStandalone ? image : undefined
}

/** The id of the image becomes that of the figure. */
function figureOf({ data }: Nodes, image: Image): Shape {
  const { id, ...hProperties } = image.data?.hProperties ?? NONE
  const properties = id === undefined ? NONE : { id }
  const legend = element('figcaption', [{ type: 'text', value: image.alt ?? '' }], NONE)
  return {
    name: 'figure',
    properties: { ...properties, ...data?.hProperties },
    children: [{ ...image, data: { ...image.data, hProperties } }, legend],
    layout: 'parts',
  }
}

/** The paragraph that begins an item is bare, unless the item is spread. */
function itemChildren({ spread, children }: ListItem | DefinitionDescription): readonly Nodes[] {
  const [first, ...others] = children
  return first?.type === 'paragraph' && !spread
    ? [...first.children, ...(others.length > 0 ? [LINE_FEED] : []), ...others]
    : children
}

function codeElement({ lang, value, data }: Code): HtmlElement {
  const properties = lang ? { className: [`language-${lang}`] } : NONE
  const names = data?.hProperties?.className
  const isShown = Array.isArray(names) && names.includes('show-whitespaces')
  const text = `${value}\n`
  return element('code', isShown ? withSpaces(text) : [literal(text)], properties)
}

/** The class `show-whitespaces` makes elements of spaces and tabs, which say on which side they are. */
function withSpaces(text: string): (HtmlElement | LiteralText)[] {
  return text.split(/(?<=\n)/).flatMap((line) => {
    const content = line.trimEnd()
    const start = line.length - line.trimStart().length
    const end = content === '' ? line.length : content.length
    let at = 0
    return line.split(/(?<=[ \t])|(?=[ \t\n])/).map((piece) => {
      const side = at < start ? '-l' : at >= end ? '-r' : ''
      at += piece.length
      if (piece === ' ') return element('span', [literal('⋅')], { className: [`ws-space${side}`] })
      if (piece === '\t') return element('span', [literal('\t')], { className: [`ws-tab${side}`] })
      return literal(piece)
    })
  })
}

function callOf({ identifier, label, data }: FootnoteReference): Link {
  return {
    type: 'link',
    url: `#fn:${label ?? identifier}`,
    children: [{ type: 'text', value: String(data?.number) }],
    data: { hProperties: { className: ['footnote'], rel: ['footnote'] } },
  }
}

/** Rows in the part of the table that they say. */
function sectionsOf({ children }: Table): HtmlElement[] {
  const sections: { readonly name: string; readonly rows: TableRow[] }[] = []
  for (const row of children) {
    const { section = 'tbody', startsSection } = row.data ?? {}
    const last = sections.at(-1)
    if (!last || startsSection || last.name !== section)
      sections.push({ name: section, rows: [row] })
    else last.rows.push(row)
  }
  return sections.map(({ name, rows }) => element(name, rows, NONE, 'parts'))
}

function element(
  hName: string,
  children: HtmlElement['children'],
  hProperties: Readonly<Properties>,
  layout: Layout = 'spans',
): HtmlElement {
  const data = { hName, hProperties: { ...hProperties }, layout }
  return { type: 'htmlElement', children, data }
}

/** Parts the bare text of an item from what follows. */
const LINE_FEED = literal('\n')

function literal(value: string): LiteralText {
  return { type: 'literal', value }
}
