import { type Edit, replaceEach } from './edit'

/** Before `:` and `»`, after `«`, between a number and its unit. */
export const NBSP = '\u00A0'
/** Before `;`, `!`, `?`, and between thousands. The site's fonts have the glyph. */
const NARROW = '\u202F'

const high =
  /(?<=[\p{L}\p{N}%€$°)\]»”’…²³\uFFFC])( *)(:(?![:)(/\\-])|[;!?])(?=[;!?]*[*_]*(?:[\s»”")\]\uFFFC]|$))/gu

/**
 * A no-break space before `:`, a narrow one before `;`, `!` and `?`: in place of an ordinary space,
 * or where the editor forgot it after a word. `17:30`, `16:9`, `::` and `:)` are left alone.
 */
export function* highPunctuation(text: string): Iterable<Edit> {
  for (const match of text.matchAll(high)) {
    const [, spacing = '', sign = ''] = match
    if (!spacing && text[match.index - 1] === '\uFFFC') continue
    const start = match.index
    yield { start, end: start + spacing.length, text: sign === ':' ? NBSP : NARROW }
  }
}

/** 90 000: groups of three digits after one to three digits that no other digit precedes. */
const thousands = /(?<![\p{N}\p{L}.,\u202F\u00A0])\d{1,3}(?: \d{3}){1,6}(?! ?\d)/gu

export function* thousandsSpaces(text: string): Iterable<Edit> {
  for (const match of text.matchAll(thousands)) {
    for (const space of match[0].matchAll(/ /g)) {
      const start = match.index + space.index
      yield { start, end: start + 1, text: NARROW }
    }
  }
}

/** Characters of which the space may be forgotten: `10%`, `3,95Mo`. */
const SIGNS = '%|‰|€|\\$|£|°C|k€|M€|Md€|[kKMGT]o'
/** After a number and a space only: `3m` may be a name. */
const UNITS =
  '°|octets?|[kcm]?m[²³]?|k[gm]|mg|g|t|ha|h|min|s|ms|[kMG]?Wh?|px|dpi|millions?|milliards?|euros?'
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** Where a line must not break; the first group is what the no-break space replaces. */
const joined: readonly RegExp[] = [
  new RegExp(`(?<=\\d)( *)(?:${SIGNS})(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<=\\d)( +)(?:${UNITS})(?![\\p{L}\\p{N}])`, 'gu'),
  // n° 3
  /(?<=(?<![\p{L}\p{N}])[nN]°)( *)(?=\d)/gu,
  /(?<=(?<![\p{L}\p{N}])(?:[nN]os|[aA]rt\.|[cC]hap\.|[fF]ig\.|pp?\.)|§)( +)(?=\d)/gu,
  // 14 h 30
  /(?<=\d[ \u00A0]?h)( +)(?=\d{2}(?!\d))/gu,
  // 1er janvier, 12-15 juin
  new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:1er|\\d{1,2}))( +)(?=(?:${MONTHS})(?!\\p{L}))`, 'gu'),
  // M. Martin
  /(?<=(?<![\p{L}\p{N}])(?:MM?\.|Mmes?|Mlles?|Mgr|Dre?|Pre?|Me))( +)(?=\p{Lu})/gu,
  // XXIe siècle, Ve République
  /(?<=(?<![\p{L}\p{N}])[IVX]{1,6}(?:e|er|re))( +)(?=(?:siècles?|République|arrondissement)(?!\p{L}))/gu,
]

export function unbreakable(text: string): Edit[] {
  return joined.flatMap((pattern) => replaceEach(text, pattern, NBSP))
}

/** 01 23 45 67 89, +33 1 23 45 67 89 */
const telephone = /(?<![\p{L}\p{N}+])(?:0[1-9]|\+33 ?[1-9])(?: \d{2}){4}(?! ?\d)/gu

export function* telephoneSpaces(text: string): Iterable<Edit> {
  for (const match of text.matchAll(telephone)) {
    for (const space of match[0].matchAll(/ /g)) {
      const start = match.index + space.index
      yield { start, end: start + 1, text: NBSP }
    }
  }
}
