import { formatDay } from '@/lib/format'
import { type Card, cardName, drawableText, SIZE } from '@/lib/share'
import type { Document, Site } from '@/lib/site'
import type { ShownImage } from './metadata'

/** Of those without a picture, how many get a drawn one: the newest, which are those that are shared. */
const MOST_DRAWN = 200

const drawn = new WeakMap<Site, ReadonlyMap<Document, Card>>()

/** @returns what is drawn for documents that have no picture */
export function drawnCards(site: Site): ReadonlyMap<Document, Card> {
  const known = drawn.get(site)
  if (known) return known
  const without = site.documents.filter(
    ({ images, redirectTo }) => redirectTo === undefined && !images.some(({ size }) => size),
  )
  const cards = new Map(
    without.slice(0, MOST_DRAWN).flatMap((document) => {
      const card = cardOf(document, site)
      return card ? [[document, card] as const] : []
    }),
  )
  drawn.set(site, cards)
  return cards
}

/** Nothing where a title has letters that the fonts lack. */
function cardOf({ title, section, date }: Document, { facts, sections }: Site): Card | undefined {
  const shown = drawableText(title)
  if (!shown) return undefined
  const label = sections.find(({ name }) => name === section)?.title ?? ''
  return {
    title: shown,
    label: drawableText(label) ?? '',
    site: drawableText(facts.name) ?? '',
    date: date ? formatDay(date.day) : '',
  }
}

/** @returns the drawn image of a document, where it has one */
export function drawnImage(document: Document, site: Site): ShownImage | undefined {
  const card = drawnCards(site).get(document)
  return (
    card && { url: `${document.base}/_partage/${cardName(card)}`, ...SIZE, alt: document.title }
  )
}
