import { formatProblems, type Problem, siteProblems } from '@/lib/check'
import {
  openSite,
  publishedText,
  type Settings,
  type SiteText,
  UnreadableContent,
} from '@/lib/site'

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
 * @param make what makes a text
 * @returns every text that cannot be made, with its line; `undefined` when it was none of them
 */
export async function textRefusal(
  settings: Settings,
  make: (text: SiteText) => unknown = publishedText,
): Promise<string | undefined> {
  const { documents, pages } = await openSite(settings)
  const problems = [...documents, ...pages].flatMap((text) => problemOf(text, make) ?? [])
  if (problems.length === 0) return undefined
  return `Des textes ne peuvent pas être affichés : le site n’est pas fabriqué.\n\n${formatProblems(problems)}`
}

function problemOf(text: SiteText, make: (text: SiteText) => unknown): Problem | undefined {
  const reason = failureOf(() => make(text))
  if (reason === undefined) return undefined
  const lines = text.body.text.split(/(?<=\n)/)
  const upTo = (count: number) => lines.slice(0, count).join('')
  const fails = (count: number) =>
    failureOf(() => make({ ...text, body: { ...text.body, text: upTo(count) } })) !== undefined
  // Halves what is between a beginning that can be made and one that cannot.
  let [good, bad] = [0, lines.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (fails(middle)) bad = middle
    else good = middle
  }
  return {
    file: text.file,
    ...text.body.placeOf(upTo(bad - 1).length),
    severity: 'error',
    rule: 'file',
    message: `Ce texte ne peut pas être affiché : ${reason}.`,
    advice: 'Écrivez ce passage plus simplement, et signalez cette erreur : elle vient du site.',
    excerpt: (lines[bad - 1] ?? '').trimEnd(),
  }
}

function failureOf(action: () => unknown): string | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
