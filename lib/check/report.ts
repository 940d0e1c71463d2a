import { formatProblem, type Problem } from './problem'

/** What the report is written for. */
export interface ReportOptions {
  /** How many files were looked at. */
  readonly files: number
  /** Whether to add annotations, which GitHub shows beside the lines of a pull request. */
  readonly annotations: boolean
}

/**
 * @param problems in the order of the report
 * @returns the report, whose last line counts errors and warnings
 */
export function checkReport(
  problems: readonly Problem[],
  { files, annotations }: ReportOptions,
): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const count = [
    counted(errors, 'erreur'),
    counted(problems.length - errors, 'avertissement'),
    `${counted(files, 'fichier')} ${files > 1 ? 'vérifiés' : 'vérifié'}.`,
  ]
  return [
    ...problems.map((problem) => `${formatProblem(problem)}\n`),
    ...(annotations ? problems.map(annotation) : []),
    `${count[0]}, ${count[1]} ; ${count[2]}`,
  ].join('\n')
}

/** In French, the plural begins at two. */
function counted(count: number, name: string): string {
  return `${count} ${name}${count > 1 ? 's' : ''}`
}

/** A workflow command of GitHub Actions (their documentation: « Workflow commands »). */
function annotation({ severity, file, line, column, message, advice }: Problem): string {
  const place = `file=${property(file)},line=${line},col=${column}`
  return `::${severity} ${place}::${data(`${message} ${advice}`)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
