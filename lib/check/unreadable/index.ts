import type { SiteProblem } from '@/lib/site/problem'
import type { Settings } from '@/lib/site/settings'
import { type Finding, problemIn } from '../finding'
import type { Problem } from '../problem'
import { readSource, type Source } from '../source/source'
import { words } from './words'
import { yamlFindings } from './yaml'

/** What loading the content folder found, in the words of editors. */
export function siteProblems(
  problems: readonly SiteProblem[],
  drafts?: Settings['drafts'],
): Problem[] {
  const told = new Set<string>()
  const sources = new Map<string, Source>()
  return problems.flatMap((problem) => {
    const { code, file, line, column, facts, path } = problem
    const source = sources.get(file) ?? readSource(file, drafts)
    sources.set(file, source)
    const [rule, sentences] = words[code]
    const isYaml = code === 'front-matter-yaml' || code === 'front-matter-not-a-map'
    // Of several errors of one front matter, the first is looked into: it makes the others.
    if (isYaml && told.has(file)) return []
    if (isYaml) told.add(file)
    const findings: Finding[] = isYaml
      ? yamlFindings(source, { line, column })
      : [namedOtherwise(code, source) ?? { line, column, ...sentences(facts) }]
    return findings.map((finding) => ({
      ...problemIn(source, rule, severityOf(problem), finding),
      ...(path === undefined ? {} : { path }),
    }))
  })
}

function severityOf({ code, isFatal }: SiteProblem): Problem['severity'] {
  if (isFatal || /^(?:liquid|link)-/.test(code)) return 'error'
  return code === 'config-ignored' ? 'information' : 'warning'
}

/** Titles that are there, under a name that is not theirs. */
const titleNames = /^(?:title|titre|titles|titel|nom|name)$/i

function namedOtherwise(code: SiteProblem['code'], source: Source): Finding | undefined {
  if (code !== 'title-missing' || 'title' in source.data) return undefined
  const key = Object.keys(source.data).find((each) => titleNames.test(each))
  const line = source.lines.findIndex((each) => each.startsWith(`${key}:`)) + 1
  if (key === undefined || line === 0) return undefined
  return {
    ...{ line, column: 1 },
    message: `Le titre manque : « ${key}: » n’est pas la clé du titre.`,
    advice: `Écrivez « title: » à la place de « ${key}: ».`,
  }
}
