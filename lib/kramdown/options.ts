import { decodeEntities } from './syntax/entity'

/** Which text stands for `...`, `--`, `---`, `<<`, `>>`, and for the latter two beside a space. */
export interface TypographicSymbols {
  hellip: string
  ndash: string
  mdash: string
  laquo: string
  raquo: string
  laquoSpace: string
  raquoSpace: string
}

/**
 * What a text is read with, by kramdown's names (https://kramdown.gettalong.org/options.html) in
 * camel case. The defaults are Jekyll's.
 */
export interface KramdownOptions {
  /** `kramdown` knows no fences of backticks, tasks, `~~`, nor breaks by one backslash. */
  input: 'GFM' | 'kramdown'
  /** Whether headings without an id get one that is made of their text, after `autoIdPrefix`. */
  autoIds: boolean
  autoIdPrefix: string
  /** Whether each line feed in a paragraph breaks the line. */
  hardWrap: boolean
  /** The quotation marks that stand for `‘`, `’`, `“` and `”`. */
  smartQuotes: readonly [string, string, string, string]
  typographicSymbols: Readonly<TypographicSymbols>
  /** Levels of the headings that a table of contents lists. */
  tocLevels: ReadonlySet<number>
  /** Number of the first footnote. */
  footnoteNr: number
  /** Text of the link from a footnote back to its call; none when empty. */
  footnoteBacklink: string
  /** Whether Markdown is read in blocks of HTML, and in HTML within a sentence. */
  parseBlockHtml: boolean
  parseSpanHtml: boolean
  /**
   * `paragraph_end`: a paragraph ends where another block begins, without a blank line.
   * `no_auto_typographic`: `--`, `...` and `<<` stay as they are.
   */
  gfmQuirks: ReadonlySet<string>
}

/** @returns Jekyll's options, for a text to change as it goes */
export function defaultOptions(): KramdownOptions {
  return {
    input: 'GFM',
    autoIds: true,
    autoIdPrefix: '',
    hardWrap: false,
    smartQuotes: ['‘', '’', '“', '”'],
    typographicSymbols: {
      hellip: '…',
      ndash: '–',
      mdash: '—',
      laquo: '«',
      raquo: '»',
      laquoSpace: '«\u00A0',
      raquoSpace: '\u00A0»',
    },
    tocLevels: new Set([1, 2, 3, 4, 5, 6]),
    footnoteNr: 1,
    footnoteBacklink: '↩',
    parseBlockHtml: false,
    parseSpanHtml: true,
    gfmQuirks: new Set(['paragraph_end']),
  }
}

/**
 * Reads options by the names and in the forms of Jekyll's configuration (`kramdown:`), which are
 * those of `{::options}` too.
 *
 * @returns what they say; options that are not known, or of another form, say nothing
 */
export function readOptions(values: Readonly<Record<string, unknown>>): Partial<KramdownOptions> {
  const read: Partial<KramdownOptions> = {}
  const { input, auto_id_prefix: prefix, footnote_backlink: backlink } = values
  if (typeof input === 'string') read.input = /^gfm$/i.test(input) ? 'GFM' : 'kramdown'
  if (prefix !== undefined) read.autoIdPrefix = String(prefix ?? '')
  if (backlink !== undefined) read.footnoteBacklink = decodeEntities(String(backlink ?? ''))
  for (const [key, name] of FLAGS) {
    const value = values[key]
    if (value !== undefined) read[name] = !FALSE.test(String(value ?? ''))
  }
  if (WHOLE_NUMBER.test(String(values.footnote_nr))) read.footnoteNr = Number(values.footnote_nr)
  const levels = values.toc_levels === undefined ? undefined : readLevels(values.toc_levels)
  if (levels) read.tocLevels = levels
  const quotes = listOf(values.smart_quotes).map(character)
  const [left, right, leftDouble, rightDouble] = quotes
  if (left && right && leftDouble && rightDouble) {
    read.smartQuotes = [left, right, leftDouble, rightDouble]
  }
  if (values.gfm_quirks !== undefined) read.gfmQuirks = new Set(listOf(values.gfm_quirks))
  const symbols = values.typographic_symbols
  if (isRecord(symbols)) read.typographicSymbols = readSymbols(symbols)
  else if (typeof symbols === 'string') {
    const pairs = pairsOf(symbols)
    if (Object.keys(pairs).length > 0) read.typographicSymbols = readSymbols(pairs)
  }
  return read
}

const FLAGS = [
  ['auto_ids', 'autoIds'],
  ['hard_wrap', 'hardWrap'],
  ['parse_block_html', 'parseBlockHtml'],
  ['parse_span_html', 'parseSpanHtml'],
] as const

/** Whatever else is written means yes. */
const FALSE = /^\s*(?:false)?\s*$/i
const WHOLE_NUMBER = /^\s*[+-]?\d+\s*$/

/** Options that a text may set itself: `input`, `hard_wrap` and `gfm_quirks` come too late there. */
export const TEXT_OPTION_NAMES: ReadonlySet<string> = new Set([
  ...['auto_ids', 'auto_id_prefix', 'footnote_backlink', 'footnote_nr', 'toc_levels'],
  ...['smart_quotes', 'typographic_symbols', 'parse_block_html', 'parse_span_html'],
])

/** `2..3`, `1,3`, a list of numbers, or one. */
function readLevels(value: unknown): ReadonlySet<number> | undefined {
  const written = Array.isArray(value) ? value.join(',') : String(value)
  const [, from, to] = /^\s*([1-6])\s*\.\.\s*([1-6])\s*$/.exec(written) ?? []
  if (from !== undefined && to !== undefined) {
    return new Set([1, 2, 3, 4, 5, 6].filter((level) => +from <= level && level <= +to))
  }
  return /^[1-6](?:,[1-6])*$/.test(written) ? new Set(written.split(',').map(Number)) : undefined
}

function readSymbols(values: Readonly<Record<string, unknown>>): TypographicSymbols {
  const symbols = { ...defaultOptions().typographicSymbols }
  for (const [key, value] of Object.entries(values)) {
    const name = key.replace('_space', 'Space')
    if (isSymbol(name, symbols)) symbols[name] = decodeEntities(String(value ?? ''))
  }
  return symbols
}

/** `hellip: ...`, one a line, as `{::options}` writes what is a map elsewhere. */
function pairsOf(written: string): Record<string, string> {
  const pairs = written.matchAll(/^[ \t]*(\w+):[ \t]+(["']?)(.*?)\2[ \t]*$/gm)
  return Object.fromEntries(Array.from(pairs, ([, name, , value]) => [name, value]))
}

function isSymbol(name: string, symbols: TypographicSymbols): name is keyof TypographicSymbols {
  return Object.hasOwn(symbols, name)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list, or its entries with commas between them. */
function listOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',')
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '')
}

/** `lsquo`, the number of a character, or a character. */
function character(name: string): string {
  if (/^\d{2,7}$/.test(name)) return decodeEntities(`&#${name};`)
  return /^\w+$/.test(name) ? decodeEntities(`&${name};`) : name
}
