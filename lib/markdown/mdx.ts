import type { Nodes, Parents, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { find, html } from 'property-information'
import { SKIP, visit } from 'unist-util-visit'
import { mdxComponents } from './allow-list'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/**
 * JSX of an `.mdx` article as ordinary elements, so that it goes the way of all other HTML: through
 * the allow-list, typography and heading levels. Expressions are never evaluated: their source is
 * shown as it stands, since losing it would be worse (the content check refuses them).
 */
export function remarkJsx() {
  return (tree: Root): void => {
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
    })
  }
}

function asElement(node: JsxElement): void {
  const name = node.name ?? 'div'
  const properties: Record<string, string> = Object.create(null)
  for (const attribute of node.attributes) {
    if (isLiteral(attribute)) {
      properties[find(html, attribute.name).property] = String(attribute.value ?? '')
    }
  }
  // MDX hands its own node types over untouched; as any other type, `data` says what it becomes.
  Object.assign(node, {
    type: 'element',
    data: { hName: mdxComponents[name] ?? name.toLowerCase(), hProperties: properties },
  })
}

function isLiteral(attribute: JsxElement['attributes'][number]): attribute is MdxJsxAttribute {
  return attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
}

function replace(parent: Parents | undefined, index: number | undefined, node: Nodes): void {
  if (parent && index !== undefined) parent.children[index] = node as never
}
