import type { Document } from '../document/document'
import type { Nodule } from '../types'

/**
 * A code block. mdast has `code`, but what becomes of it in HTML differs (attributes go to `pre`):
 * hence a node of ours, with the same fields.
 *
 * @param value with the line feed that ends it, as kramdown writes it
 * @param language for the class of its `code` element
 */
export function codeBlock(
  doc: Document,
  start: number,
  end: number,
  value: string,
  language: string | undefined,
): Nodule {
  const literal = doc.node('literal', start, end, { value })
  const code = doc.element('code', start, end, [literal])
  if (language !== undefined)
    code.data = { hName: 'code', hProperties: { className: [`language-${language}`] } }
  return doc.node('codeBlock', start, end, {
    lang: language ?? null,
    children: [code],
    data: { hName: 'pre' },
  })
}
