import type { JekyllItem } from '@/lib/jekyll'
import { parseMarkdown } from '@/lib/markdown'
import { addressFault } from './address-faults'
import { parseDate } from './dates'
import { decoded } from './decoded'
import { plainData } from './plain-data'
import type { Place, SiteProblem, SiteProblemCode } from './problem'
import { ownerOf } from './reserved'
import { type FrontMatter, frontMatter } from './schema'
import { slugOf } from './slug'

/** What a file says, or why it cannot be read as a text of the site. */
export interface ReadItem {
  readonly item: JekyllItem
  /** `undefined` when a problem is fatal. */
  readonly matter: FrontMatter | undefined
  readonly problems: readonly SiteProblem[]
}

/**
 * Reads the front matter of a file by the schema.
 *
 * @param item as Jekyll reads it
 * @param isStrict whether the file must say its title and date itself, and every key be as it should;
 *   elsewhere, a key of another shape means something else to another theme, and is left alone
 * @param shown the file's name in messages
 */
export function readItem(item: JekyllItem, isStrict: boolean, shown: string): ReadItem {
  const problemAt = (
    code: SiteProblemCode,
    place: Place,
    facts: SiteProblem['facts'] = {},
    isFatal = true,
  ): SiteProblem => ({ code, file: shown, path: item.url, ...place, facts, isFatal })

  const data = plainData(item, isStrict)
  const read = frontMatter.safeParse(data)
  const keys = (read.error?.issues ?? []).map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    const key = path.findLast((step) => typeof step === 'string') ?? 'title'
    const facts = { key: String(key), root: String(path[0] ?? key), expected: issue.message }
    return problemAt('key-value', item.frontMatter.placeOf(path), facts, isStrict)
  })
  const problems = [
    ...(isStrict ? strictProblems(item, problemAt) : []),
    ...addressProblems(item, isStrict, problemAt),
    ...keys,
    ...mdxProblems(item, problemAt),
  ]
  if (problems.some(({ isFatal }) => isFatal)) return { item, matter: undefined, problems }
  const known = Object.entries(data).filter(
    ([key]) => !keys.some(({ facts }) => facts.root === key),
  )
  return { item, matter: read.data ?? frontMatter.parse(Object.fromEntries(known)), problems }
}

type ProblemAt = (
  code: SiteProblemCode,
  place: Place,
  facts?: SiteProblem['facts'],
  isFatal?: boolean,
) => SiteProblem

/** A page of a Jekyll site may well be its own search: ours is shown instead. */
function addressProblems(item: JekyllItem, isStrict: boolean, problemAt: ProblemAt): SiteProblem[] {
  const place = item.frontMatter.placeOf(['permalink'])
  const path = decoded(item.url)
  const { permalink } = item.data
  const fault = addressFault(item.url, typeof permalink === 'string' ? permalink : undefined)
  if (fault) return [problemAt(`address-${fault.fault}`, place, { path, found: fault.found })]
  const owner = ownerOf(item.url)
  if (owner === undefined) return []
  const isPage = item.collection === null || item.collection === 'pages'
  return [problemAt('address-reserved', place, { path, owner }, isStrict || !isPage)]
}

function strictProblems(item: JekyllItem, problemAt: ProblemAt): SiteProblem[] {
  const { placeOf, data } = item.frontMatter
  const isPage = item.collection === null || item.collection === 'pages'
  const { title } = data
  return [
    ...(!isPage && slugOf(item.file) === '' ? [problemAt('name', { line: 1, column: 1 })] : []),
    ...(title == null || (typeof title === 'string' && title.trim() === '')
      ? [problemAt('title-missing', placeOf(['title']))]
      : []),
    // Events, documents and the like are dated otherwise, or not at all.
    ...(item.collection === 'actualites' ? dateProblems(item, problemAt) : []),
  ]
}

/** Jekyll reads `03/01/2019` as the 3rd of January, which nobody means. */
function dateProblems(
  { date, frontMatter: { data, placeOf, spelled } }: JekyllItem,
  problemAt: ProblemAt,
): SiteProblem[] {
  if (date === undefined) {
    // A `date` of another shape than a text is for the schema.
    const isSaid = data.date != null
    return isSaid ? [] : [problemAt('date-missing', placeOf(['date']))]
  }
  const value = spelled(['date'])?.replace(/^(['"])(.*)\1$/s, '$2')
  if (date.from !== 'front-matter' || value === undefined || parseDate(value)) return []
  return [problemAt('date', placeOf(['date']), { value })]
}

/** An `.mdx` body that its parser refuses has no page at all. */
function mdxProblems({ file, body, bodyLine }: JekyllItem, problemAt: ProblemAt): SiteProblem[] {
  if (!file.endsWith('.mdx')) return []
  const { refusal } = parseMarkdown(body, 'mdx')
  if (!refusal) return []
  // The place of the error is that of its paragraph; the tag's own is in the reason.
  const [, tag, line, column] = /closing tag for `<(\w+).*?\((\d+):(\d+)/.exec(refusal.reason) ?? []
  const place = {
    line: Number(line ?? refusal.line) + bodyLine - 1,
    column: Number(column ?? refusal.column),
  }
  return [problemAt('mdx', place, tag === undefined ? {} : { tag })]
}
