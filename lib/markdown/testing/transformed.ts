import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { asBrowserBuilds } from '../written'

/** @returns an HTML once a step of the way from hast to hast has passed */
export function transformed(html: string, transform: (tree: Root) => void): string {
  const tree = asBrowserBuilds({ type: 'root', children: [{ type: 'raw', value: html }] })
  transform(tree)
  return toHtml(tree)
}
