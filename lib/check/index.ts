import { addressKey } from '@/lib/site/addresses'
import type { Document, Page } from '@/lib/site/document'
import type { SiteProblem } from '@/lib/site/problem'
import { currentSettings, type Settings } from '@/lib/site/settings'
import { cacheKey } from '@/lib/site/stamp'
import { type Corpus, readCorpus } from './corpus'
import type { Entry } from './entry'
import { type Finding, problemIn } from './finding'
import { legalProblems } from './legal'
import { compareProblems, type Problem } from './problem'
import { rules } from './rules'
import { statementProblems } from './statement'
import { unreadFiles } from './unread'
import { siteProblems } from './unreadable'

export { fixText } from './fix'
export { kramdownWords } from './kramdown-words'
export { type Fix, formatProblem, formatProblems, type Problem } from './problem'
export { checkReport } from './report'
export { sarifReport } from './sarif'
export { splitFile } from './source/front-matter'
export { siteProblems } from './unreadable'

/**
 * Checks every file of the content folder.
 *
 * @returns all problems, by file and place; none for the pages that the repository lends
 */
export function checkContent(settings: Settings = currentSettings()): readonly Problem[] {
  const corpus = corpusOf(settings)
  const statement = corpus.entryAt('/accessibilite/')
  return [
    ...[...problemsOf(corpus)].flat(),
    ...legalProblems(corpus),
    ...statementProblems(
      settings,
      statement && corpus.entries.includes(statement) ? corpus.open(statement)?.source : undefined,
    ),
  ].sort(compareProblems)
}

/**
 * Checks the files of the content folder one after the other, so that who asks about a large one can do
 * something else meanwhile.
 *
 * @returns what is wrong with the folder, then the problems of each file
 */
export function* checkEach(settings: Settings): Iterable<readonly Problem[]> {
  yield* problemsOf(corpusOf(settings))
}

function* problemsOf(corpus: Corpus): Iterable<readonly Problem[]> {
  yield folderProblems(corpus)
  for (const entry of corpus.entries) yield checkEntry(entry, corpus)
}

/**
 * Checks one file, among the others.
 *
 * @param file as a command line would name it, and `Document.file`
 * @returns its problems, by place; none for a file that is not there
 */
export function checkArticle(
  file: string,
  settings: Settings = currentSettings(),
): readonly Problem[] {
  const corpus = corpusOf(settings)
  return [
    ...folderProblems(corpus).filter((problem) => problem.file === file),
    ...corpus.entries
      .filter((entry) => entry.file === file)
      .flatMap((entry) => checkEntry(entry, corpus)),
  ].sort(compareProblems)
}

/**
 * Checks one file, and gives what the site makes of it: who looks at both reads the folder once.
 *
 * @param file as a command line would name it
 * @returns no text where the file cannot be read
 */
export function checkedText(
  file: string,
  settings: Settings,
): { readonly problems: readonly Problem[]; readonly text: Document | Page | undefined } {
  const { entries } = corpusOf(settings)
  const text = entries.find((entry) => entry.file === file)?.text
  return { problems: checkArticle(file, settings), text }
}

/** @returns every file that the check looks at, as a command line would name it */
export function checkedFiles(settings: Settings = currentSettings()): readonly string[] {
  const corpus = corpusOf(settings)
  const files = [...corpus.entries, ...folderProblems(corpus)].map(({ file }) => file)
  return [...new Set(files)]
}

/** What is wrong with the folder before any text of it is looked at. */
function folderProblems({ site, settings, entries }: Corpus): Problem[] {
  const found = site.problems.filter((problem) => !isForRules(problem, entries))
  const read = new Set([...entries, ...found].map(({ file }) => file))
  return [...siteProblems(found, settings.drafts), ...unreadFiles(settings, read)]
}

/** Old addresses and circles, which `address` and `redirect-circle` report with more to say. */
function isForRules({ code, file, facts }: SiteProblem, entries: readonly Entry[]): boolean {
  if (code !== 'address-taken' && code !== 'redirect-loop') return false
  const text = entries.find((entry) => entry.file === file)?.text
  if (code === 'address-taken') return text?.redirectFrom.includes(String(facts.url)) === true
  return text?.redirectTo !== undefined && addressKey(text.redirectTo) === addressKey(text.path)
}

function checkEntry(entry: Entry, corpus: Corpus): Problem[] {
  const file = corpus.open(entry)
  if (!file) return []
  return rules.flatMap((rule) =>
    [...upToLimit(rule.check(file, corpus))].map((finding) => ({
      ...problemIn(file.source, rule.name, finding.severity ?? rule.severity, finding),
      path: entry.path,
    })),
  )
}

/** Nobody reads more of one kind in one file; the others show once these are corrected. */
const mostFindings = 500

function* upToLimit(findings: Iterable<Finding>): Iterable<Finding> {
  let count = 0
  for (const finding of findings) {
    if (++count <= mostFindings) yield finding
    else {
      const { line, column } = finding
      yield {
        ...{ line, column },
        message: `Ce fichier a d’autres erreurs de ce genre à partir d’ici : les ${mostFindings} premières sont montrées.`,
        advice: 'Corrigez-les, puis vérifiez de nouveau.',
      }
      return
    }
  }
}

let cached: { readonly key: string; readonly corpus: Corpus } | undefined

/** Pages of a preview each ask for their own problems: the other files are read once for all. */
function corpusOf(settings: Settings): Corpus {
  const key = cacheKey(settings)
  if (cached?.key !== key) cached = { key, corpus: readCorpus(settings) }
  return cached.corpus
}
