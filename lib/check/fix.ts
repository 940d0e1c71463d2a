import { applyEdits } from '@/lib/text-edit'
import type { Fix, Problem } from './problem'

/**
 * Makes the corrections that the check knows.
 *
 * @param text of one file
 * @param problems of it
 * @returns the text with what is wrong written as it should be, and every other character as it was
 */
export function fixText(text: string, problems: readonly Problem[]): string {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n'
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1
  const toEdit = ({ line, column, endLine, endColumn, text: written }: Fix) => ({
    start: offset(line, column),
    end: offset(endLine, endColumn),
    text: written.replaceAll('\n', newline),
  })
  return applyEdits(
    text,
    problems.flatMap(({ fix }) => (fix ? [toEdit(fix)] : [])),
  )
}
