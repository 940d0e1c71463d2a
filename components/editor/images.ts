import { basePath } from '@/lib/base-path'
import type { FieldMap, FieldValue } from '@/lib/edit'
import { apiPath } from './addresses'

/** One entry of a list of images or files. */
export type Entry = FieldMap

/** @returns the entries of a list that is there, empty ones included */
export function entriesOf(value: FieldValue | undefined): readonly (Entry | null)[] {
  return Array.isArray(value) ? value : []
}

/** The archive spells it in two ways; a new entry takes the first. */
export function alternativeKey(entry: Entry): string {
  return 'alternative_textuelle' in entry ? 'alternative_textuelle' : 'alternative-textuelle'
}

/** @returns whether somebody decided what is said of an image to those who do not see it */
export function saysAlternative(entry: Entry): boolean {
  return typeof entry[alternativeKey(entry)] === 'string'
}

/**
 * Images that were brought here wait for their alternative; of those that were in the file, the check
 * speaks.
 *
 * @returns what to tell the editor; `''` when nothing is missing
 */
export function missingAlternatives(opening: FieldMap, fields: FieldMap): string {
  const known = new Set(
    entriesOf(opening['une-ou-diaporama']).flatMap((entry) => (entry ? [entry.image] : [])),
  )
  const isMissing = entriesOf(fields['une-ou-diaporama']).some(
    (entry) => entry?.image && !known.has(entry.image) && !saysAlternative(entry),
  )
  return isMissing
    ? 'Avant d’enregistrer, dites ce que chaque image ajoutée apporte à qui ne la voit pas, ou qu’elle ne fait que décorer.'
    : ''
}

/** An image that was brought to the repository is not served by this deployment: the desk has it. */
export function showFromDesk(image: HTMLImageElement): void {
  const address = new URL(image.src, window.location.href)
  const path = decodeURI(address.pathname.slice(basePath.length))
  if (address.origin !== window.location.origin || !path.startsWith('/uploads/')) return
  image.removeAttribute('srcset')
  image.src = apiPath('fichier', path)
}

/** @returns « 320 Ko », « 2,4 Mo » */
export function weight(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'Ko'] : [bytes / 1_000_000, 'Mo']
  const shown = new Intl.NumberFormat('fr', { maximumFractionDigits: unit === 'Mo' ? 1 : 0 })
  return `${shown.format(size)}\u00a0${unit}`
}
