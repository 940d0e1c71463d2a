import { changeText } from './text/change'
import { openText } from './text/open'
import { type FieldValue, sameField } from './text/value'

/** A part of a file that two people changed, or one of them: a key, the body, or the whole text. */
export interface ComparedPart {
  /** The key; `null` for the body. */
  readonly key: string | null
  readonly base: FieldValue | undefined
  readonly mine: FieldValue | undefined
  readonly theirs: FieldValue | undefined
  /** Both changed it, not to the same: somebody has to choose. */
  readonly isConflict: boolean
}

/** Three versions of a file, part by part; `undefined` when one of them can only be taken whole. */
export type Comparison = readonly ComparedPart[] | undefined

/**
 * Compares what two people made of one file.
 *
 * @param base as both opened it
 * @param mine as one of them would save it
 * @param theirs as it is now
 * @returns every part that one of them changed, in the order of the file
 */
export function compareTexts(base: string, mine: string, theirs: string): Comparison {
  const [b, m, t] = [base, mine, theirs].map(openText)
  if (!b?.isReadable || !m?.isReadable || !t?.isReadable) return undefined
  const keys = new Set([b, m, t].flatMap(({ fields }) => Object.keys(fields)))
  const parts = [...keys].map((key) => partOf(key, b.fields[key], m.fields[key], t.fields[key]))
  return [...parts, partOf(null, b.body, m.body, t.body)].flatMap((part) => part ?? [])
}

function partOf(
  key: string | null,
  base: FieldValue | undefined,
  mine: FieldValue | undefined,
  theirs: FieldValue | undefined,
): ComparedPart | undefined {
  const [isMine, isTheirs] = [!sameField(base, mine), !sameField(base, theirs)]
  if (!isMine && !isTheirs) return undefined
  return { key, base, mine, theirs, isConflict: isMine && isTheirs && !sameField(mine, theirs) }
}

/**
 * Brings one's own changes to the file as it is now.
 *
 * @param keepTheirs keys (`null` for the body) of which the other version stays
 * @returns their text with the parts that are mine
 * @throws EditRefused when a value cannot be written in it
 */
export function mergeTexts(
  base: string,
  mine: string,
  theirs: string,
  keepTheirs: readonly (string | null)[],
): string {
  const parts = compareTexts(base, mine, theirs)
  if (!parts) return keepTheirs.length > 0 ? theirs : mine
  const wanted = parts.filter(
    ({ key, base: before, mine: own }) => !sameField(before, own) && !keepTheirs.includes(key),
  )
  const body = wanted.find(({ key }) => key === null)?.mine
  return changeText(theirs, {
    fields: wanted.flatMap(({ key, mine: value }) =>
      key === null ? [] : [{ path: [key], value }],
    ),
    body: typeof body === 'string' ? body : undefined,
  })
}
