import { strangeCharacters } from '@/lib/markdown'
import type { Place } from '@/lib/site/problem'

export type { Place }

/** Something to tell an editor about a file, where it is and how to write it. */
export interface Problem {
  /** The file as a command line would name it, e.g. `content/actualites/x.md`. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number
  /**
   * `error`: something would break or be lost; `warning`: the page is there, but could be better;
   * `information`: nothing to change, but good to know.
   */
  readonly severity: 'error' | 'warning' | 'information'
  /** Name of the rule, said at the end of the message: a file of `check/rules` or `check/reading`. */
  readonly rule: string
  /** What is wrong, in French. */
  readonly message: string
  /** How to write it, in French. */
  readonly advice: string
  /** The line itself, for the excerpt under the message. */
  readonly excerpt: string
  /** What to write instead, where only one thing can have been meant. */
  readonly fix?: Fix
  /** Address of the page that the file gives, where there is one. */
  readonly path?: string
}

/** What is wrong, and how to write it. */
export type Words = Pick<Problem, 'message' | 'advice'>

/** A range of the file, and what stands there instead. */
export interface Fix extends Place {
  /** 1-based, as `line` and `column`: the place of what follows the range. */
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

const severityNames = {
  error: 'erreur',
  warning: 'avertissement',
  information: 'information',
} as const

/** @returns where the guide for editors explains the rule */
export function guideAddress({ rule }: Pick<Problem, 'rule'>): string {
  return `content/README.md#${rule}`
}

/**
 * @param problem what to tell
 * @returns `file:line:column severity message`, the advice, and the line with a caret under it
 */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const lines = [
    `${place} ${severityNames[problem.severity]} ${problem.message} [${problem.rule}]`,
    `  → ${problem.advice} (${guideAddress(problem)})`,
    ...excerptLines(problem),
  ]
  return lines.map(printable).join('\n')
}

/** What a text holds is not for a terminal to obey; each character keeps its column. */
function printable(line: string): string {
  return line.replace(/[\u0080-\u009F\n\r]/g, '\uFFFD').replace(strangeCharacters, '\uFFFD')
}

/** @returns all problems in the order given, an empty line between two */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n\n')
}

/** Sorts by file, then by place, so that a report reads like the files it speaks of. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const excerptWidth = 96

/** A long line is shown around its column, so that the caret always points at something. */
function excerptLines({ line, column, excerpt }: Problem): string[] {
  const start = column <= excerptWidth - 16 ? 0 : column - Math.floor(excerptWidth / 2)
  // A line may hold millions of characters: no more is looked at than is shown.
  const text = excerpt.slice(start, start + excerptWidth).replaceAll('\t', ' ')
  if (text.trim() === '') return []
  const shown = (start > 0 ? '…' : '') + text + (excerpt.length > start + excerptWidth ? '…' : '')
  const margin = `  ${line} | `
  const caret = column - 1 - start + (start > 0 ? 1 : 0)
  return [margin + shown, `${' '.repeat(margin.length + caret)}^`]
}
