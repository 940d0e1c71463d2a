import type { Entry } from '@/lib/site/content'
import { missingFolder } from '@/lib/site/content'
import { problemIn } from '@/lib/site/finding'
import { compareProblems, type Problem } from '@/lib/site/problem'
import { currentSettings, type Settings } from '@/lib/site/settings'
import { cacheKey } from '@/lib/site/stamp'
import { type Corpus, readCorpus } from './corpus'
import { rules } from './rules'
import { statementProblems } from './statement'

export { kramdownWords } from './kramdown-words'
export { checkReport } from './report'

/**
 * Checks every file of the content folder.
 *
 * @returns all problems, by file and place; none for the pages that the repository lends
 */
export function checkContent(settings: Settings = currentSettings()): readonly Problem[] {
  const corpus = corpusOf(settings)
  const entries = corpus.entries.filter(({ borrowed }) => !borrowed)
  const statement = entries.find(({ path }) => path === '/accessibilite/')
  return [
    ...missingFolder(settings),
    ...entries.flatMap((entry) => checkEntry(entry, corpus)),
    ...statementProblems(settings, statement?.source),
  ].sort(compareProblems)
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
  return corpus.entries
    .filter(({ source }) => source.shown === file)
    .flatMap((entry) => checkEntry(entry, corpus))
    .sort(compareProblems)
}

function checkEntry(entry: Entry, corpus: Corpus): Problem[] {
  const file = corpus.open(entry)
  if (!file) return [...entry.problems]
  return rules.flatMap((rule) =>
    [...rule.check(file, corpus)].map((finding) => ({
      ...problemIn(entry.source, rule.name, finding.severity ?? rule.severity, finding),
      path: entry.path,
    })),
  )
}

let cached: { readonly key: string; readonly corpus: Corpus } | undefined

/** Pages of a preview each ask for their own problems: the other files are read once for all. */
function corpusOf(settings: Settings): Corpus {
  const key = cacheKey(settings)
  if (cached?.key !== key) cached = { key, corpus: readCorpus(settings) }
  return cached.corpus
}
