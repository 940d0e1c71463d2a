import type { SiteProblem } from '@/lib/site/problem'
import { type Finding, problemIn } from '../finding'
import type { Problem } from '../problem'
import { readSource } from '../source/source'
import { words } from './words'
import { yamlFindings } from './yaml'

/** What loading the content folder found, in the words of editors. */
export function siteProblems(problems: readonly SiteProblem[]): Problem[] {
  const told = new Set<string>()
  return problems.flatMap((problem) => {
    const { code, file, line, column, facts, isFatal, path } = problem
    const source = readSource(file)
    const [rule, sentences] = words[code]
    const isYaml = code === 'front-matter-yaml' || code === 'front-matter-not-a-map'
    // Of several errors of one front matter, the first is looked into: it makes the others.
    if (isYaml && told.has(file)) return []
    if (isYaml) told.add(file)
    const findings: Finding[] = isYaml
      ? yamlFindings(source, { line, column })
      : [{ line, column, ...sentences(facts) }]
    const severity = isFatal || code.startsWith('liquid-') ? 'error' : 'warning'
    return findings.map((finding) => ({
      ...problemIn(source, rule, severity, finding),
      ...(path === undefined ? {} : { path }),
    }))
  })
}
