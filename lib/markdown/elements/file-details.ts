import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { readAddress } from '../address'

/** What is known of a file of the site. */
export interface FileFacts {
  /** Extension, without the dot. */
  readonly format: string
  readonly bytes: number
  /** What a reader must know before a download (RGAA 13.3): « PDF – 3,95 Mo ». */
  readonly words: string
}

/** @returns the facts of the file at an address of the site; `undefined` when it is no download */
export type DescribeFile = (address: string) => FileFacts | undefined

/** @returns what a link to a file still has to say of it */
export function detailsOf(link: Element, describeFile: DescribeFile): string | undefined {
  const address = readAddress(String(link.properties.href))
  const facts = address.kind === 'local' ? describeFile(address.href) : undefined
  if (!facts) return undefined
  return saysAlready(`${textOf(link)} ${link.properties.title ?? ''}`, facts)
    ? undefined
    : facts.words
}

const units: Readonly<Record<string, number>> = { o: 1, k: 1e3, m: 1e6, g: 1e9 }

/** An editor's own words stay, when they give the format and, within a tenth, the size. */
function saysAlready(text: string, { format, bytes }: FileFacts): boolean {
  const size = /(\d+(?:[.,]\d+)?)\s*([kKMG]?)(?:i?[oO]|B)(?![\p{L}\p{N}])/u.exec(text)
  if (!size || !text.toLowerCase().includes(format.toLowerCase())) return false
  const [, number = '', unit = ''] = size
  const said = Number(number.replace(',', '.')) * (units[unit.toLowerCase() || 'o'] ?? 1)
  return Math.abs(said - bytes) <= Math.max(bytes / 10, 500)
}
