/**
 * French typography, after the Lexique des règles typographiques en usage à l'Imprimerie nationale:
 * « quotation marks », typographic apostrophes, and no-break spaces.
 *
 * The work is done as a list of edits of the text, so that a text spread over several nodes
 * (`"<strong>mot</strong>"`) can be corrected as one, and so that nothing else can change.
 */

/** Replace the characters `start` to `end` (offsets, end excluded) with `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Before `:` and `»`, after `«`, between a number and its unit. */
const NBSP = '\u00A0'
/** Before `;`, `!`, `?`, and between thousands. The site's fonts have the glyph. */
const NARROW = '\u202F'

/** Addresses, e-mails and Windows paths are not prose. Their final punctuation is. */
const NOT_PROSE =
  /(?:https?:\/\/|www\.|mailto:)[^\s«»“”"<>\uFFFC]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[A-Za-z]:\\[^\s"“”«»]*/g

const UNIT =
  '%|‰|€|\\$|£|°C|°|k€|M€|Md€|[kKMGT]o|octets?|[kcm]?m[²³]?|k[gm]|mg|g|t|ha|h|min|s|ms|[kMG]?Wh?|px|dpi|millions?|milliards?|euros?'

/**
 * What is corrected, pass after pass, each on the result of the one before: spaces depend on the
 * quotation marks beside them. In a text, U+FFFC stands for anything that is not text. The edits of a
 * pass are in order and do not overlap; none when the text is already right.
 */
export const passes: readonly ((text: string) => Edit[])[] = [
  (text) => {
    const prose = maskAddresses(text)
    return withoutOverlaps([
      ...quotationMarks(prose),
      ...replaceEach(prose, /(?<=\p{L})'(?=[\p{L}\p{N}«“"])/gu, '’'),
      ...replaceEach(prose, /(?<!\.)\.\.\.(?!\.)/g, '…'),
    ])
  },
  (text) => {
    const prose = maskAddresses(text)
    return withoutOverlaps([...highPunctuation(prose), ...numbers(prose)])
  },
]

/**
 * @param text prose without markup
 * @returns the same prose with French typography; applying it twice changes nothing more
 */
export function frenchTypography(text: string): string {
  return passes.reduce((result, pass) => applyEdits(result, pass(result)), text)
}

/** @param edits in order, without overlaps, within `text` */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}

/** Hides what is not prose behind characters that no rule looks at; lengths are kept. */
function maskAddresses(text: string): string {
  return text.replace(NOT_PROSE, (found) => {
    const trail = /[.,;:!?…)\]]*$/.exec(found)?.[0] ?? ''
    return '\uFFFC'.repeat(found.length - trail.length) + trail
  })
}

function* replaceEach(text: string, pattern: RegExp, replacement: string): Iterable<Edit> {
  for (const match of text.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length, text: replacement }
  }
}

const OPENING = /[«“]|<<(?=\s*[^\s<])|(?<![\p{L}\p{N}.,;:!?…%)»”"])"(?=\S)/u
const CLOSING = /[»”]|>>|(?<=\S)"/u

/**
 * Outer quotations get guillemets, quotations inside them keep “ ”. A mark without its pair stays
 * as it was written, and so does a quotation that holds one: guessing would be worse.
 */
function quotationMarks(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { open, close, depth } of quotations(text)) {
    const outer = depth === 0 || text[open.start] === '«'
    if (!outer) {
      if (text[open.start] === '"') edits.push({ ...open, text: '“' }, { ...close, text: '”' })
      continue
    }
    const inside = /^\s*/.exec(text.slice(open.end, close.start))?.[0].length ?? 0
    const end = open.end + inside
    const before = close.start - (/\s*$/.exec(text.slice(end, close.start))?.[0].length ?? 0)
    edits.push(...mark(text, open.start, end, `«${kept(text.slice(open.end, end))}`))
    edits.push(...mark(text, before, close.end, `${kept(text.slice(before, close.start))}»`))
  }
  return edits
}

/** A no-break space that the editor typed stays; any other spacing becomes one. */
function kept(spacing: string): string {
  return /[\u00A0\u202F]/.exec(spacing)?.[0] ?? NBSP
}

function mark(text: string, start: number, end: number, replacement: string): Edit[] {
  return text.slice(start, end) === replacement ? [] : [{ start, end, text: replacement }]
}

interface Mark {
  readonly start: number
  readonly end: number
}

interface Quotation {
  readonly open: Mark
  readonly close: Mark
  /** How many quotations it stands in. */
  readonly depth: number
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '<<': '>>' }

function quotations(text: string): Quotation[] {
  const marks = new RegExp(`${OPENING.source}|${CLOSING.source}`, 'gu')
  const opening = new RegExp(OPENING.source, 'uy')
  const stack: { at: Mark; kind: string }[] = []
  const found: { open: Mark; close: Mark }[] = []
  const alone: number[] = []
  for (const match of text.matchAll(marks)) {
    const kind = match[0]
    const at = { start: match.index, end: match.index + kind.length }
    opening.lastIndex = match.index
    const closes = stack.findLastIndex((open) => PAIRS[open.kind] === kind)
    // After code or an image, only an open quotation tells which side a straight mark is on.
    const ambiguous = kind === '"' && text[match.index - 1] === '\uFFFC'
    if (opening.test(text) && !(ambiguous && closes >= 0)) {
      stack.push({ at, kind })
    } else if (closes >= 0) {
      const [open, ...unclosed] = stack.splice(closes)
      found.push({ open: open?.at ?? at, close: at })
      alone.push(...unclosed.map((other) => other.at.start))
    } else {
      alone.push(at.start)
    }
  }
  const holdsMarkAlone = ({ open, close }: { open: Mark; close: Mark }) =>
    alone.some((start) => open.start < start && start < close.start)
  return found
    .filter((pair) => !holdsMarkAlone(pair))
    .sort((a, b) => a.open.start - b.open.start)
    .map((pair, index, all) => ({
      ...pair,
      depth: all.slice(0, index).filter((other) => other.close.start > pair.open.start).length,
    }))
}

/**
 * A no-break space before `:`, a narrow one before `;`, `!` and `?`: in place of an ordinary space,
 * or where the editor forgot it after a word. `17:30`, `16:9`, `::` and `:)` are left alone.
 */
function* highPunctuation(text: string): Iterable<Edit> {
  const pattern =
    /(?<=[\p{L}\p{N}%€$°)\]»”’…²³\uFFFC])( *)(:(?![:)(/\\-])|[;!?])(?=[;!?]*(?:[\s»”")\]\uFFFC]|$))/gu
  for (const match of text.matchAll(pattern)) {
    const [, spacing = '', sign = ''] = match
    if (!spacing && /[\uFFFC]/.test(text[match.index - 1] ?? '')) continue
    const start = match.index
    yield { start, end: start + spacing.length, text: sign === ':' ? NBSP : NARROW }
  }
}

function* numbers(text: string): Iterable<Edit> {
  // 90 000: groups of three digits after one to three digits that no other digit precedes.
  for (const match of text.matchAll(
    /(?<![\p{N}\p{L}.,\u202F\u00A0])\d{1,3}(?: \d{3})+(?! ?\d)/gu,
  )) {
    for (const space of match[0].matchAll(/ /g)) {
      const start = match.index + space.index
      yield { start, end: start + 1, text: NARROW }
    }
  }
  const unit = new RegExp(`(?<=\\d)( +)(?:${UNIT})(?![\\p{L}\\p{N}])`, 'gu')
  const before = /(?<=(?<![\p{L}\p{N}])(?:[nN]°|[nN]os|[aA]rt\.|p\.))( +)(?=\d)/gu
  const minutes = /(?<=\d[ \u00A0]?h)( +)(?=\d{2}(?!\d))/gu
  for (const pattern of [unit, before, minutes]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      yield { start, end: start + (match[1]?.length ?? 0), text: NBSP }
    }
  }
}

/** In order; where two rules want the same characters, the earlier rule of the list wins. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const ordered = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank)
  const result: Edit[] = []
  for (const { edit } of ordered) {
    const last = result.at(-1)
    if (last && (edit.start < last.end || edit.start === last.start)) continue
    result.push(edit)
  }
  return result
}
