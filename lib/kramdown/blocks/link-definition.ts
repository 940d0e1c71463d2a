/*
 * [name]: /address "Title"
 * [name]: /address
 *     "Title on a line of its own"
 */
import type { Definition } from 'mdast'
import type { BlockConstruct } from '../document/blocks'
import { normalizeId } from '../document/document'
import { decodeEntities } from '../syntax/entity'

const HEAD = /^\[([^\]]+)\]:[ \t]*(.*?)[ \t]*$/
const BRACKETED = /^<(.*?)>(?:[ \t]+(["'])(.+?)\2)?$/
const WITH_TITLE = /^(.*?\S)[ \t]+(["'])(.+)\2$/
const TITLE_ALONE = /^[ \t]*(["'])(.+?)\1[ \t]*$/

export const linkDefinition: BlockConstruct = {
  name: 'linkDefinition',
  starts: '[',
  parse(blocks) {
    const { lines, index, doc, limit } = blocks
    const start = lines.first(index)
    const head = HEAD.exec(lines.text.slice(start, lines.end(index)))
    const target = head && targetOf(head[2] as string)
    if (!head || !target) return false
    const alone =
      target.title === undefined && index + 1 < limit
        ? TITLE_ALONE.exec(lines.slice(index + 1))
        : null
    const last = alone ? index + 1 : index
    const title = target.title ?? alone?.[2]
    const label = head[1] as string
    const node: Definition = {
      type: 'definition',
      identifier: normalizeId(label),
      label,
      url: decodeEntities(target.url),
      title: title === undefined ? null : decodeEntities(title),
    }
    if (doc.links.has(node.identifier)) doc.warn('duplicate-link', start, { name: label })
    doc.links.set(node.identifier, node)
    blocks.push(doc.place(node, start, lines.end(last)))
    blocks.index = last + 1
    return true
  },
}

/** The address may hold spaces, but no quotation mark after one: that would be half a title. */
function targetOf(text: string): { url: string; title: string | undefined } | undefined {
  const bracketed = BRACKETED.exec(text)
  if (bracketed) return { url: bracketed[1] as string, title: bracketed[3] }
  const titled = WITH_TITLE.exec(text)
  const url = titled ? (titled[1] as string) : text
  if (url === '' || /[ \t]["']/.test(url)) return undefined
  return { url, title: titled?.[3] }
}
