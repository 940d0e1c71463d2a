import type { Finding } from '../finding'
import { linesOf } from '../markdown/lines'
import type { Part } from '../markdown/part'
import type { Rule } from '../rule'

/** A bullet that Markdown does not know. */
const bullet = /^[ \t]*([•◦▪‣▸►●○■·])[ \t\u00a0]*(?=\S)/

/** What may also be a dialogue, or a sentence that goes on: two lines of them make a list. */
const dash =
  /^[ \t]*([–—→➔➜➢➤⇒✓✔✗✘]|(?:\p{Extended_Pictographic}\uFE0F?)|\d{1,2}\)|[a-z]\)|\d{1,2}°)[ \t\u00a0]+(?=\S)/u

/**
 * Lists made of characters, which nobody hears as lists (RGAA 9.3):
 *
 *     • une pièce d’identité
 *     ^
 *     • un justificatif
 */
export const fakeList: Rule = {
  name: 'fake-list',
  severity: 'warning',
  *check({ parts }) {
    for (const part of parts) yield* fakeLists(part)
  },
}

function* fakeLists(part: Part): Iterable<Finding> {
  const lines = linesOf(part)
  let inList = false
  for (const [index, { text, offset, inCode }] of lines.entries()) {
    if (text.trim() === '') continue
    const found = inCode ? null : (bullet.exec(text) ?? dash.exec(text))
    const sign = found?.[1] ?? ''
    const isList: boolean =
      found !== null && (inList || bullet.test(text) || sameSignBelow(lines.slice(index + 1), sign))
    if (isList && !inList) {
      const numbered = /\d/.test(sign)
      yield {
        ...part.placeOf(offset + text.indexOf(sign)),
        message: `« ${sign} » ne fait pas une liste : elle n’est pas annoncée à qui l’écoute.`,
        advice: numbered
          ? 'Commencez chaque ligne par « 1. », « 2. », après une ligne vide.'
          : 'Commencez chaque ligne par « - », après une ligne vide.',
      }
    }
    inList = isList
  }
}

/** Whether the next line that holds something begins as this one does. */
function sameSignBelow(lines: readonly { readonly text: string }[], sign: string): boolean {
  const next = lines.find(({ text }) => text.trim() !== '')
  const below = dash.exec(next?.text ?? '')?.[1]
  return below !== undefined && below.replace(/^\d+|^[a-z]/, '') === sign.replace(/^\d+|^[a-z]/, '')
}
