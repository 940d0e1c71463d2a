import { formatProblems, type Problem, siteProblems } from '@/lib/check'
import {
  type Document,
  openSite,
  type Page,
  publishedText,
  type Settings,
  targetAt,
  UnreadableContent,
  withBase,
} from '@/lib/site'

type Text = Document | Page

/**
 * @param settings of the build
 * @returns why the content cannot be built, every problem of every file; `undefined` when it can
 */
export async function contentRefusal(settings: Settings): Promise<string | undefined> {
  try {
    await openSite(settings)
    return undefined
  } catch (error) {
    if (!(error instanceof UnreadableContent)) throw error
    const list = formatProblems(siteProblems(error.problems))
    return `Des fichiers de contenu ne peuvent pas être lus : le site n’est pas fabriqué.\n\n${list}`
  }
}

/**
 * Looks for what made Next fail, whose words about it name no file.
 *
 * @param output what Next wrote of its errors
 * @param make what makes a text, and what its page shows of it
 * @returns every text that cannot be made, with its line, and every other page; `undefined` when it
 *   was none of them
 */
export async function pageRefusal(
  settings: Settings,
  output = '',
  make: (text: Text) => unknown = publishedText,
): Promise<string | undefined> {
  const { documents, pages, addresses } = await openSite(settings)
  const failures = failuresIn(output).map(({ path, reason }) => {
    const target = targetAt(addresses, withBase(settings.base, path))
    return { path, reason, text: textOf(target) }
  })
  // A list fails because of any text.
  const isOfTexts = failures.length > 0 && failures.every(({ text }) => text !== undefined)
  const suspects = isOfTexts ? failures.flatMap(({ text }) => text ?? []) : [...documents, ...pages]
  const found: Problem[] = []
  for (const text of suspects) {
    const problem = await problemOf(text, make)
    if (problem) found.push(problem)
  }
  const named = new Set(found.map(({ file }) => file))
  const others = failures.flatMap(({ text, reason }) =>
    text && !named.has(text.file) ? problemAt(text, reason) : [],
  )
  const problems = [...found, ...others]
  const lists = failures.filter(({ text }) => !text).map(inWords)
  if (problems.length + lists.length === 0) return undefined
  return [
    'Des pages ne peuvent pas être affichées : le site n’est pas fabriqué.',
    ...[formatProblems(problems), lists.join('\n')].filter((part) => part !== ''),
  ].join('\n\n')
}

const inWords = ({ path, reason }: Failure) =>
  `L’adresse ${path} ne peut pas être affichée : ${reason}.`

interface Failure {
  readonly path: string
  readonly reason: string
}

/** What Next says of each page that it cannot make: its address, then the exception. */
function failuresIn(output: string): Failure[] {
  const found = output.matchAll(/^Error occurred prerendering page "([^"\n]*)".*\n(.*)/gm)
  const reasons = new Map(Array.from(found, ([, path = '', reason = '']) => [path, reason]))
  return Array.from(reasons, ([path, reason]) => ({ path, reason: withoutStop(reason) }))
}

function withoutStop(reason: string): string {
  return reason.replace(/[\s.{]+$/, '')
}

function textOf(target: ReturnType<typeof targetAt>): Text | undefined {
  if (target?.kind === 'document') return target.document
  return target?.kind === 'page' ? target.page : undefined
}

async function problemOf(text: Text, make: (text: Text) => unknown): Promise<Problem | undefined> {
  const reason = await failureOf(() => make(text))
  if (reason === undefined) return undefined
  const lines = text.body.text.split(/(?<=\n)/)
  const upTo = (count: number) => lines.slice(0, count).join('')
  const fails = async (count: number) =>
    (await failureOf(() => make({ ...text, body: { ...text.body, text: upTo(count) } }))) !==
    undefined
  // What stands above the text, then: its title, its standfirst.
  if (await fails(0)) return problemAt(text, reason)
  // Halves what is between a beginning that can be made and one that cannot.
  let [good, bad] = [0, lines.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (await fails(middle)) bad = middle
    else good = middle
  }
  const place = text.body.placeOf(upTo(bad - 1).length)
  return problemAt(text, reason, { ...place, excerpt: (lines[bad - 1] ?? '').trimEnd() })
}

/** @param passage of the text, unless it is the page as a whole */
function problemAt(
  { file }: Text,
  reason: string,
  passage?: Pick<Problem, 'line' | 'column' | 'excerpt'>,
): Problem {
  const what = passage
    ? 'Ce passage ne peut pas être affiché'
    : 'Cette page ne peut pas être affichée'
  return {
    ...{ file, line: 1, column: 1, excerpt: '', ...passage, severity: 'error', rule: 'file' },
    message: `${what} : ${withoutStop(reason)}.`,
    advice: 'Écrivez-le plus simplement, et signalez cette erreur : elle vient du site.',
  }
}

async function failureOf(action: () => unknown): Promise<string | undefined> {
  try {
    await action()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
