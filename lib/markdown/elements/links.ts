import type { Element, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { type DescribeFile, detailsOf } from './file-details'
import { siteElement } from './site-element'
import { eachElement } from './walk'

/** What `rel` may say of a link; `opener` is not for editors. */
const relations = new Set(['nofollow', 'noreferrer', 'external', 'license', 'author', 'me', 'help'])

/**
 * Links: one that opens a window says so, unless the editor already wrote it; one that leads to a
 * file of the site says its format and size (RGAA 13.3).
 */
export function describeLinks(tree: Root, describeFile: DescribeFile | undefined): void {
  eachElement(tree, (element) => {
    if (element.tagName !== 'a') return
    const opensWindow = element.properties.target === '_blank'
    keepRelations(element, opensWindow)
    if (element.properties.href === undefined) {
      delete element.properties.target
      return
    }
    const details = describeFile && detailsOf(element, describeFile)
    if (details !== undefined) {
      const words = [text(`(${details})`)]
      element.children.push(text(' '), siteElement('file-details', 'span', {}, words))
    }
    if (opensWindow) announceWindow(element)
  })
}

function keepRelations({ properties }: Element, opensWindow: boolean): void {
  const written = [properties.rel ?? []].flat().map((relation) => String(relation).toLowerCase())
  const kept = written.filter((relation) => relations.has(relation))
  if (opensWindow) kept.unshift('noopener')
  if (kept.length > 0) properties.rel = [...new Set(kept)]
  else delete properties.rel
}

function announceWindow(link: Element): void {
  const title = String(link.properties.title ?? '')
  if (/nouvel(?:le)? (?:fenêtre|onglet)/i.test(`${textOf(link)} ${title}`)) return
  link.children.push(siteElement('new-window', 'span', {}, [text(' - nouvelle fenêtre')]))
}

function text(value: string): Text {
  return { type: 'text', value }
}
