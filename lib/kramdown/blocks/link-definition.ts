/*
 * [name]: /address "Title"
 * [name]: /address
 *     "Title on a line of its own"
 */
import type { Definition } from 'mdast'
import type { BlockConstruct } from '../document/blocks'
import { normalizeId } from '../document/document'
import { decodeEntities } from '../syntax/entity'
import { trim } from '../syntax/white-space'

const HEAD = /^\[([^\]]+)\]:(.*)$/s
/** What parts an address from its title, by the mark that ends the text and its title. */
const TITLES = new Map([
  ['"', { plain: /(?<![ \t])[ \t]+"/, bracketed: />[ \t]+"/ }],
  ["'", { plain: /(?<![ \t])[ \t]+'/, bracketed: />[ \t]+'/ }],
])
const TITLE_ALONE = /^[ \t]*(["'])(.+?)\1[ \t]*$/

export const linkDefinition: BlockConstruct = {
  name: 'linkDefinition',
  starts: '[',
  parse(blocks) {
    const { lines, index, doc, limit } = blocks
    const start = lines.first(index)
    const head = HEAD.exec(lines.text.slice(start, lines.end(index)))
    const target = head && targetOf(trim(head[2] as string))
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

interface Target {
  readonly url: string
  readonly title: string | undefined
}

/** The address may hold spaces, but no quotation mark after one: that would be half a title. */
function targetOf(text: string): Target | undefined {
  const patterns = TITLES.get(text.at(-1) ?? '')
  if (text.startsWith('<')) {
    if (text.endsWith('>')) return { url: text.slice(1, -1), title: undefined }
    const bracketed = patterns && splitTitle(text, patterns.bracketed)
    if (bracketed) return { ...bracketed, url: bracketed.url.slice(1) }
  }
  const titled = patterns && splitTitle(text, patterns.plain)
  const { url, title } = titled ?? { url: text, title: undefined }
  return url === '' || HALF_TITLE.test(url) ? undefined : { url, title }
}

const HALF_TITLE = /[ \t]["']/

/** @param parting what stands between the address and the title, with the mark that opens it */
function splitTitle(text: string, parting: RegExp): Target | undefined {
  const match = parting.exec(text)
  if (!match) return undefined
  const title = text.slice(match.index + match[0].length, -1)
  return title === '' ? undefined : { url: text.slice(0, match.index), title }
}
