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
 * @returns the report, whose last line counts them by severity
 */
export function checkReport(
  problems: readonly Problem[],
  { files, annotations }: ReportOptions,
): string {
  const count = (wanted: Problem['severity']) =>
    problems.filter(({ severity }) => severity === wanted).length
  const counts = [counted(count('error'), 'erreur'), counted(count('warning'), 'avertissement')]
  const known = count('information')
  if (known > 0) counts.push(counted(known, 'information'))
  return [
    ...problems.map((problem) => `${formatProblem(problem)}\n`),
    ...(annotations ? problems.map(annotation) : []),
    `${counts.join(', ')} ; ${counted(files, 'fichier')} ${files > 1 ? 'vérifiés' : 'vérifié'}.`,
  ].join('\n')
}

/** In French, the plural begins at two. */
function counted(count: number, name: string): string {
  return `${count} ${name}${count > 1 ? 's' : ''}`
}

const commands = { error: 'error', warning: 'warning', information: 'notice' } as const

/** A workflow command of GitHub Actions (their documentation: « Workflow commands »). */
function annotation({ severity, file, line, column, message, advice }: Problem): string {
  const place = `file=${property(file)},line=${line},col=${column}`
  return `::${commands[severity]} ${place}::${data(`${message} ${advice}`)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
