import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
    mkdirSync(/*turbopackIgnore: true*/ dirname(file), { recursive: true })
    // In one move: another process may be reading.
    writeFileSync(/*turbopackIgnore: true*/ `${file}.${process.pid}`, image)
    renameSync(/*turbopackIgnore: true*/ `${file}.${process.pid}`, file)
    return image
  }
}
