import { z } from 'zod'
import { type Address, readAddress } from '@/lib/markdown'

/** What a key must hold: the check has the words for each. */
export type Expected = 'text' | 'texts' | 'flag' | 'address' | 'image' | 'file'

const text = { error: 'text' satisfies Expected }

/** A text on one line: folded lines become one, ends are trimmed, nothing is `undefined`. */
export const line = z
  .union([z.string(), z.boolean()], text)
  .nullish()
  .transform((value) => oneLine(value) || undefined)

/** A text of several paragraphs. */
export const paragraphs = z
  .union([z.string(), z.boolean()], text)
  .nullish()
  .transform((value) => (value == null ? undefined : String(value).trim() || undefined))

/** One word or a list of them; a text alone is cut at its commas; empty entries are left out. */
export const words = z
  .union([z.string(), z.boolean(), z.array(z.union([z.string(), z.boolean(), z.null()]))], {
    error: 'texts' satisfies Expected,
  })
  .nullish()
  .transform((value) => {
    const list = Array.isArray(value) ? value : String(value ?? '').split(',')
    return list.map((entry) => oneLine(entry)).filter((entry) => entry !== '')
  })

const trueOrFalse = { error: 'flag' satisfies Expected }

/** `true` or `false`; YAML 1.1, as Jekyll reads it, also knows `yes`, `no`, `on` and `off`. */
export const flag = z
  .union(
    [z.boolean(), z.stringFormat('flag', /^(?:true|false|yes|no|on|off)$/i, trueOrFalse)],
    trueOrFalse,
  )
  .nullish()
  .transform((value) =>
    typeof value === 'string' ? /^(?:true|yes|on)$/i.test(value) : (value ?? undefined),
  )

/** An address to lead to: of this site, or of another over http. */
export const address = addressOf('local', 'external')

/** The same, or that of a person. */
export const contactAddress = addressOf('local', 'external', 'contact')

function addressOf(...kinds: readonly Address['kind'][]) {
  return line.refine((value) => !value || kinds.includes(readAddress(value).kind), {
    error: 'address' satisfies Expected,
  })
}

/**
 * A list of things with keys. An entry alone is a list of one, a text alone is an entry that says
 * only its main key, and empty entries are left out.
 *
 * @param mainKey what a text alone stands for
 */
export function entries<Entry extends z.ZodType>(mainKey: string, entry: Entry) {
  const asList = (value: unknown) => (Array.isArray(value) ? value : [value])
  const asEntry = (value: unknown) => (typeof value === 'string' ? { [mainKey]: value } : value)
  return z
    .preprocess(asList, z.array(z.preprocess(asEntry, entry.nullish())))
    .transform((list) => list.filter((item) => item != null))
}

function oneLine(value: unknown): string {
  // Only ordinary white space: no-break spaces are typography, and stay.
  return String(value ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
}
