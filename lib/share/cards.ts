import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '@/lib/write-whole'
import { type Card, drawCard } from './draw'

/** Of the drawing: images that another one made are not what this one makes. */
const VERSION = 2

const KEPT = '.next/cache/share'

/** @returns the name of an image, which says all that it shows: `0a1b2c.png` */
export function cardName(card: Card): string {
  const shown = JSON.stringify([VERSION, card.title, card.label, card.date, card.site])
  return `${createHash('sha256').update(shown).digest('hex').slice(0, 20)}.png`
}

/** @returns the image of a card, drawn when no build did it before */
export async function cardImage(card: Card): Promise<Buffer> {
  const file = join(/*turbopackIgnore: true*/ KEPT, cardName(card))
  try {
    return readFileSync(/*turbopackIgnore: true*/ file)
  } catch {
    const image = await drawCard(card)
    writeWhole(file, image)
    return image
  }
}
