import { formatDay } from '@/lib/format'
import { type Card, cardName, drawableText, SIZE } from '@/lib/share'
import type { Document, Site } from '@/lib/site'
import type { ShownImage } from './metadata'

/**
 * Of those without a picture, how many get an image of their own: the newest. Each takes 30 ms and 20 KB,
 * and is kept by what it shows; older ones share their section's.
 */
const MOST_DRAWN = 500

const drawn = new WeakMap<Site, ReadonlyMap<Document, Card>>()

/** @returns what is drawn for documents that have no picture */
export function drawnCards(site: Site): ReadonlyMap<Document, Card> {
  const known = drawn.get(site)
  if (known) return known
  const without = site.documents.filter(
    ({ images, redirectTo }) => redirectTo === undefined && !images.some(({ size }) => size),
  )
  const cards = new Map(
    without.flatMap((document, at) => {
      const card = (at < MOST_DRAWN && cardOf(document, site)) || sectionCard(document, site)
      return card ? [[document, card] as const] : []
    }),
  )
  drawn.set(site, cards)
  return cards
}

/** Nothing where a title has letters that the fonts lack. */
function cardOf(document: Document, site: Site): Card | undefined {
  const { title, date } = document
  const shown = drawableText(title)
  if (!shown) return undefined
  const label = drawableText(sectionTitle(document, site)) ?? ''
  const day = date ? formatDay(date.day) : ''
  return { title: shown, label, site: drawableText(site.facts.name) ?? '', date: day }
}

/** The section for all of its documents, or the site where that cannot be drawn. */
function sectionCard(document: Document, site: Site): Card | undefined {
  const name = drawableText(site.facts.name) ?? ''
  const title = drawableText(sectionTitle(document, site)) || name
  return title === '' ? undefined : { title, label: '', site: name, date: '' }
}

function sectionTitle({ section }: Document, { sections }: Site): string {
  return sections.find(({ name }) => name === section)?.title ?? ''
}

/** @returns the drawn image of a document, where it has one */
export function drawnImage(document: Document, site: Site): ShownImage | undefined {
  const card = drawnCards(site).get(document)
  return card && { url: `${document.base}/_partage/${cardName(card)}`, ...SIZE, alt: card.title }
}

const byName = new WeakMap<Site, ReadonlyMap<string, Card>>()

/** @returns the cards to draw, by the names of their images */
export function cardsByName(site: Site): ReadonlyMap<string, Card> {
  const cards = byName.get(site) ?? named(drawnCards(site))
  byName.set(site, cards)
  return cards
}

function named(cards: ReadonlyMap<Document, Card>): ReadonlyMap<string, Card> {
  return new Map([...cards.values()].map((card) => [cardName(card), card]))
}
