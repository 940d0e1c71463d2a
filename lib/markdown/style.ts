/** A declaration of a `style` attribute, as its author wrote it. */
export interface StyleDeclaration {
  readonly written: string
  readonly property: string
  readonly value: string
  /** Whether it reaches the page. */
  readonly kept: boolean
}

const FLOAT = ['left', 'right', 'none']
const BOX = /^(?:margin|padding)/

/** Layout properties that `style` may set, with the words that each may have; lengths come beside. */
const properties: ReadonlyMap<string, readonly string[]> = new Map([
  ...['width', 'max-width', 'height'].map((name): [string, string[]] => [name, ['auto', 'none']]),
  ['float', FLOAT],
  ['clear', [...FLOAT, 'both']],
  ['text-align', ['left', 'center', 'right', 'justify', 'start', 'end']],
  ['vertical-align', ['top', 'middle', 'bottom', 'baseline', 'sub', 'super', 'text-top']],
  ...['', '-top', '-right', '-bottom', '-left'].flatMap((side): [string, string[]][] => [
    [`margin${side}`, ['auto']],
    [`padding${side}`, []],
  ]),
])

/** Properties that take words only. */
const wordsOnly = new Set(['float', 'clear', 'text-align', 'vertical-align'])

/** @returns the declarations of a `style` attribute, in order; the names of their properties small */
export function readStyle(style: string): StyleDeclaration[] {
  return style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .map((written) => {
      const [name = '', ...rest] = written.split(':')
      const property = name.trim().toLowerCase()
      const value = rest
        .join(':')
        .replace(/!\s*important\s*$/i, '')
        .trim()
        .toLowerCase()
      return { written, property, value, kept: isPlain(property, value) }
    })
}

/** @returns what is kept of a `style` attribute; `undefined` when nothing is */
export function plainStyle(style: string): string | undefined {
  const kept = readStyle(style).filter((declaration) => declaration.kept)
  if (kept.length === 0) return undefined
  return kept.map(({ property, value }) => `${property}: ${value}`).join('; ')
}

function isPlain(property: string, value: string): boolean {
  const words = properties.get(property)
  if (words === undefined || value === '') return false
  const parts = value.split(/\s+/)
  return (
    parts.length <= (BOX.test(property) ? 4 : 1) &&
    parts.every(
      (part) => words.includes(part) || (!wordsOnly.has(property) && cssLength(part) !== undefined),
    )
  )
}

/** The most that a length may be, by unit: enough for any layout, too little to cover a page. */
const limits: ReadonlyMap<string, number> = new Map([
  ...['px', 'pt'].map((unit): [string, number] => [unit, 2000]),
  ...['em', 'rem', 'ch', 'ex', 'cm', '%'].map((unit): [string, number] => [unit, 100]),
  ['mm', 1000],
])

/** @returns a length of CSS when it is plain, never negative; `0` needs no unit */
function cssLength(written: string): string | undefined {
  const [, number = '', unit = ''] =
    /^\+?(\d{1,5}(?:\.\d{1,4})?|\.\d{1,4})([a-z]{2,3}|%)?$/.exec(written) ?? []
  if (number === '') return undefined
  if (unit === '') return Number(number) === 0 ? '0' : undefined
  const limit = limits.get(unit)
  return limit !== undefined && Number(number) <= limit ? written : undefined
}

/**
 * A `width` or `height` attribute, as HTML reads it.
 *
 * @returns pixels as a number, a share as `30%`; `undefined` when it is neither
 * @see https://html.spec.whatwg.org/#rules-for-parsing-dimension-values
 */
export function readDimension(written: string): number | `${number}%` | undefined {
  const [, number, unit] = /^\s*(\d{1,5}(?:\.\d+)?)\s*(px|%)?\s*$/i.exec(written) ?? []
  if (number === undefined || Number(number) === 0) return undefined
  if (unit === '%') return Number(number) <= 100 ? `${Number(number)}%` : undefined
  return Math.round(Number(number))
}
