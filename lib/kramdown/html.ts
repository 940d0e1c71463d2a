import { toHtml as stringify } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { parse } from './parse'
import type { KramdownWarning } from './types'

/**
 * @param markdown any text
 * @returns the HTML that Jekyll makes of it: whatever HTML the text holds is in it, scripts included
 */
export function toHtml(markdown: string): { html: string; warnings: KramdownWarning[] } {
  const { tree, warnings } = parse(markdown)
  const hast = toHast(tree, { allowDangerousHtml: true })
  return { html: stringify(hast, { allowDangerousHtml: true }), warnings }
}
