import { expect, test } from 'vitest'
import { article, folderOf } from '@/lib/site/testing/folder'
import { readCorpus } from '../corpus'
import type { CheckedFile } from '../entry'
import { type Finding, problemIn } from '../finding'
import type { Rule } from '../rule'

/** Stands before each place that a rule must name, and nowhere in a file. */
const mark = '▲'

/** Something an editor may write. */
export interface Example {
  /** What it shows. */
  readonly what: string
  /** Lines of the front matter. */
  readonly keys?: string
  readonly body?: string
  /** Instead of keys and body. */
  readonly file?: string
  /** `md` unless it is an example of MDX. */
  readonly extension?: 'md' | 'mdx'
  /** Other files beside it, by path from the root. */
  readonly beside?: Readonly<Record<string, string | Buffer>>
  /** Part of the messages, in order, where the example is about them. */
  readonly says?: readonly string[]
  readonly severity?: readonly string[]
}

/**
 * Tests a rule on a table of examples. A `▲` stands before each place that the rule must name;
 * an example without one is good, and the rule must say nothing of it.
 */
export function testRule(rule: Rule, examples: readonly Example[]): void {
  test.each(examples)('$what', ({ keys, body, file, extension = 'md', beside, says, severity }) => {
    const marked = file ?? article(keys, body)
    const path = `content/actualites/exemple.${extension}`
    const checked = open({ ...beside, [path]: marked.replaceAll(mark, '') }, extension)
    const findings = [...rule.check(checked.file, checked.corpus)].sort(byPlace)
    const problems = findings.map((finding) =>
      problemIn(checked.file.source, rule.name, finding.severity ?? rule.severity, finding),
    )
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(placesIn(marked))
    for (const [index, part] of (says ?? []).entries()) {
      const { message, advice } = problems[index] ?? {}
      expect(`${message} ${advice}`.replaceAll('\u00a0', ' ')).toContain(part)
    }
    if (severity) expect(problems.map((problem) => problem.severity)).toEqual(severity)
  })
}

function open(files: Readonly<Record<string, string | Buffer>>, extension: string) {
  const settings = folderOf(files)
  const corpus = readCorpus(settings)
  const entry = corpus.entries.find(({ file }) => file.endsWith(`actualites/exemple.${extension}`))
  const file: CheckedFile | undefined = entry && corpus.open(entry)
  if (!file) throw new Error(corpus.site.problems.map(({ code }) => code).join('\n') || 'no file')
  return { corpus, file }
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column
}

function placesIn(marked: string): string[] {
  return marked.split('\n').flatMap((text, index) => {
    const parts = text.split(mark)
    return parts.slice(1).map((_, part) => {
      const before = parts.slice(0, part + 1).join('')
      return `${index + 1}:${before.length + 1}`
    })
  })
}
