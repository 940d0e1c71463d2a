import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const BLOCKS = new Set(
  'address article aside blockquote body caption center col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html iframe legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul video script style'.split(
    ' ',
  ),
)

/**
 * @param html a fragment
 * @returns its DOM as an HTML5 parser builds it, one node a line; white space between blocks aside
 */
export function domOf(html: string): string {
  const lines: string[] = []
  write(parseFragment(html).childNodes, 0, lines, true, false)
  return lines.join('\n')
}

function write(nodes: Node[], depth: number, lines: string[], block: boolean, pre: boolean): void {
  const indent = '  '.repeat(depth)
  nodes.forEach((node, index) => {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterMap['textNode']
      const text = pre ? value : trimmed(value, nodes, index, block)
      if (text !== '') lines.push(`${indent}${JSON.stringify(text)}`)
    } else if (node.nodeName === '#comment') {
      lines.push(`${indent}<!--${(node as DefaultTreeAdapterMap['commentNode']).data.trim()}-->`)
    } else {
      const element = node as Element
      lines.push(`${indent}<${element.tagName}${attributes(element)}>`)
      const isPre = pre || element.tagName === 'pre' || element.tagName === 'textarea'
      write(element.childNodes, depth + 1, lines, BLOCKS.has(element.tagName), isPre)
    }
  })
}

/** Text without the white space that touches the edge of a block. */
function trimmed(value: string, nodes: Node[], index: number, block: boolean): string {
  const atEdge = (neighbour: Node | undefined) =>
    neighbour === undefined
      ? block
      : BLOCKS.has(neighbour.nodeName) || neighbour.nodeName === '#comment'
  let text = value
  if (atEdge(nodes[index - 1])) text = text.replace(/^[ \t\n\r]+/, '')
  if (atEdge(nodes[index + 1])) text = text.replace(/[ \t\n\r]+$/, '')
  return text
}

function attributes({ attrs }: Element): string {
  return attrs
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join('')
}
