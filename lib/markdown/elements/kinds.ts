import type { Element, ElementContent, Nodes, RootContent } from 'hast'

/** Elements that stand within a sentence: any other one begins and ends its own. */
const phrasing = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn'],
  ...[
    'em',
    'font',
    'i',
    'img',
    'ins',
    'kbd',
    'label',
    'mark',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
  ],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
])

/** Elements of which an HTML parser says that they end an open paragraph. */
const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'details',
    'summary',
    'div',
    'section',
  ],
  ...['dl', 'dt', 'dd', 'ul', 'ol', 'li', 'figure', 'figcaption', 'pre', 'hr', 'p', 'table'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
])

/** Elements whose text is quoted to the letter. */
const literal = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'tt'])

export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

export function isPhrasing(node: Nodes): boolean {
  return node.type !== 'element' || phrasing.has(node.tagName)
}

export function isBlock(node: Nodes | undefined): boolean {
  return node?.type === 'element' && blocks.has(node.tagName)
}

export function isLiteral({ tagName, properties }: Element): boolean {
  return literal.has(tagName) || properties.translate === 'no'
}

/** Whether it shows nothing: white space, comments. No-break spaces are written on purpose. */
export function isBlank(node: RootContent | undefined): boolean {
  return (node?.type === 'text' && /^[ \t\n\r\f]*$/.test(node.value)) || node?.type === 'comment'
}

/** @returns 1 to 6 for a heading */
export function headingLevel({ tagName }: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined
}

/** Elements that show something without a text. */
const shown = ['img', 'input', 'iframe', 'video', 'audio', 'hr', 'table']

/** Whether a reader would see anything of it: no-break spaces alone are none. */
export function showsSomething(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return isElement(node) && (shown.includes(node.tagName) || node.children.some(showsSomething))
}
