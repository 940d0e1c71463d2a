import { parseDate } from '../dates'
import type { DocumentDate } from '../document'
import type { Problem } from '../problem'
import { type FrontMatter, frontMatter } from '../schema'
import { dateInName, slugOf } from '../slug'
import type { Source } from '../source'
import { checkDate } from './date'
import { schemaProblems } from './keys'
import { mdxProblems } from './mdx'
import { checkName } from './name'
import { yamlProblems } from './yaml'

/** What a file says, or why it cannot be read. */
export interface Reading {
  readonly source: Source
  /** `undefined` exactly when there are problems. */
  readonly matter: FrontMatter | undefined
  /** `undefined` for a page, and when there are problems. */
  readonly date: DocumentDate | undefined
  readonly problems: readonly Problem[]
}

/**
 * Reads a file as an article or a page. What is told here makes the file unreadable, and the
 * production build fail; everything else that an editor should know is a rule of `check/rules`.
 */
export function readFrontMatter(source: Source): Reading {
  const yaml = yamlProblems(source)
  if (yaml.length > 0) return { source, matter: undefined, date: undefined, problems: yaml }
  const read = frontMatter.safeParse(source.data)
  const written = source.kind === 'page' ? undefined : dateOf(source, read.data?.date)
  const date = written === undefined ? undefined : parseDate(written)
  const problems = [
    ...(source.kind === 'article' ? checkName(source, slugOf(source.file)) : []),
    ...(read.error ? schemaProblems(source, read.error) : []),
    ...(source.kind === 'article' && date === undefined ? checkDate(source, written) : []),
    ...mdxProblems(source),
  ]
  const readable = problems.length === 0
  return {
    source,
    matter: readable ? read.data : undefined,
    date: readable ? date : undefined,
    problems,
  }
}

/** The date of the front matter, else the day that begins the file's name. */
function dateOf(source: Source, date: string | undefined): string | undefined {
  const written = source.data.date
  return date ?? (typeof written === 'string' ? written : undefined) ?? dateInName(source.file)
}
