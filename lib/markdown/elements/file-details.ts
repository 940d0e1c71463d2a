import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { readAddress } from '../address'

/** What is known of a file of the site. */
export interface FileFacts {
  /** Extension, without the dot. */
  readonly format: string
  readonly bytes: number
}

/** @returns the facts of the file at an address of the site; `undefined` when it is no download */
export type DescribeFile = (address: string) => FileFacts | undefined

const NBSP = '\u00A0'

/**
 * @param bytes size of a file
 * @returns « 3,95 Mo », « 812 Ko »: decimal units, as in the French rules for downloads
 */
export function formatBytes(bytes: number): string {
  const [value, unit, digits] =
    bytes >= 999_500 ? [bytes / 1e6, 'Mo', 2] : [Math.max(bytes / 1e3, 1), 'Ko', 0]
  const number = value.toLocaleString('fr-FR', { maximumFractionDigits: digits })
  return `${number}${NBSP}${unit}`
}

/** @returns what a reader must know before a download (RGAA 13.3): « PDF – 3,95 Mo » */
export function formatFile({ format, bytes }: FileFacts): string {
  return `${format.toUpperCase()} – ${formatBytes(bytes)}`
}

/** @returns what a link to a file still has to say of it */
export function detailsOf(link: Element, describeFile: DescribeFile): string | undefined {
  const address = readAddress(String(link.properties.href))
  const facts = address.kind === 'local' ? describeFile(address.href) : undefined
  if (!facts) return undefined
  return saysAlready(`${textOf(link)} ${link.properties.title ?? ''}`, facts)
    ? undefined
    : formatFile(facts)
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
