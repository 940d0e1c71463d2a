import type { Nodes, Paragraph, Parents, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { calloutVariants } from '../allow-list'
import { propertyName } from '../names'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
type Attributes = Map<string, string>

/**
 * JSX of an `.mdx` article as ordinary HTML, so that it goes the way of all other HTML: through the
 * allow-list, typography and heading levels. Expressions are never evaluated: their source is shown
 * as it stands, since losing it would be worse (the content check refuses them).
 *
 * @param tree changed in place
 */
export function jsxToElements(tree: Root): Root {
  visit(tree, 'paragraph', unravel)
  visit(tree, (node, index, parent) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      asElement(node)
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      replace(parent, index, { type: 'text', value: `{${node.value}}` })
      return SKIP
    } else if (node.type === 'mdxjsEsm') {
      replace(parent, index, {
        type: 'paragraph',
        children: [{ type: 'text', value: node.value }],
      })
      return SKIP
    }
    return undefined
  })
  return tree
}

/** A paragraph of nothing but elements is none, as MDX has it. */
function unravel(paragraph: Paragraph, index: number | undefined, parent: Parents | undefined) {
  const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === ''
  const elements = paragraph.children.filter((child) => !isBlank(child))
  const unravels = elements.every(({ type }) => type === 'mdxJsxTextElement')
  if (!unravels || elements.length === 0 || index === undefined) return undefined
  parent?.children.splice(index, 1, ...(elements as never[]))
  return index
}

/** Components as the HTML that a Markdown article would have for them. */
const components: Readonly<Record<string, (node: JsxElement, attributes: Attributes) => void>> = {
  Encadre(node, attributes) {
    const variant = calloutVariants.find((name) => name === attributes.get('variante'))
    become(node, 'div', { className: ['encadre', variant].filter((name) => name !== undefined) })
  },
  Diaporama(node) {
    become(node, 'div', { className: ['diaporama'] })
  },
  Figure(node, attributes) {
    const caption = attributes.get('legende')
    const image = {
      ...element('img', { src: attributes.get('src'), alt: attributes.get('alt') }),
      position: node.position,
    }
    node.children = [image, ...(caption ? [element('figcaption', {}, caption)] : [])] as never
    become(node, 'figure', {})
  },
}

function asElement(node: JsxElement): void {
  const name = node.name ?? 'div'
  const attributes: Attributes = new Map()
  for (const attribute of node.attributes) {
    if (isLiteral(attribute)) attributes.set(attribute.name, attribute.value ?? '')
  }
  if (Object.hasOwn(components, name)) {
    components[name]?.(node, attributes)
    return
  }
  const properties = [...attributes].map(([key, value]) => [propertyName(key), value])
  become(node, name.toLowerCase(), Object.fromEntries(properties))
}

/** MDX hands its own node types over untouched; as any other type, `data` says what it becomes. */
function become(node: JsxElement, hName: string, hProperties: object): void {
  Object.assign(node, { type: 'element', data: { hName, hProperties } })
}

function element(hName: string, hProperties: object, text?: string) {
  const children = text === undefined ? [] : [{ type: 'text', value: text }]
  return { type: 'element', data: { hName, hProperties }, children }
}

function isLiteral(
  attribute: JsxElement['attributes'][number],
): attribute is MdxJsxAttribute & { value?: string | null } {
  return attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
}

function replace(parent: Parents | undefined, index: number | undefined, node: Nodes): void {
  if (parent && index !== undefined) parent.children[index] = node as never
}
