import { z } from 'zod'
import type { FieldValue } from '../text/value'

const file = z.string().min(1).max(500)
/** As long as a file of the site may be. */
const text = z.string().max(2_000_000)

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const value: z.ZodType<FieldValue> = z.lazy(() =>
  z.union([scalar, z.array(value), z.record(z.string(), value)]),
)

const field = z.object({
  path: z
    .array(z.union([z.string(), z.number().int().nonnegative()]))
    .min(1)
    .max(8),
  value: value.optional(),
  isDate: z.boolean().optional(),
})

/** A draft, and what is to change in it. */
export const draftRequest = z.object({
  file,
  text,
  fields: z.array(field).max(200).optional(),
  body: text.optional(),
  fix: z.object({ line: z.number(), column: z.number(), rule: z.string() }).optional(),
})

/** What to save: the text as it was opened (`null` for a new file), and as it shall be. */
export const saveRequest = z.object({ file, base: text.nullable(), text })

export const mergeRequest = z.object({
  file,
  base: text,
  mine: text,
  theirs: text,
  keepTheirs: z.array(z.string().nullable()).max(500),
})

export const renameRequest = z.object({ file, base: text, name: z.string().min(1).max(200) })

export const newRequest = z.object({
  title: z.string().min(1).max(300),
  /** Of the section that it is begun in; the news without. */
  section: z.string().max(200).optional(),
})
