import { type Fix, guideAddress, type Problem } from './problem'

/**
 * @param problems in the order of the report
 * @returns them as SARIF 2.1.0, which code hosts and editors show beside the lines
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Parution',
            rules: rules.map((rule) => ({ id: rule, help: { text: guideAddress({ rule }) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => ({
          ruleId: problem.rule,
          ruleIndex: rules.indexOf(problem.rule),
          level: problem.severity === 'information' ? 'note' : problem.severity,
          message: { text: `${problem.message} ${problem.advice}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: artifact(problem),
                region: { startLine: problem.line, startColumn: problem.column },
              },
            },
          ],
          ...(problem.fix ? { fixes: [sarifFix(problem, problem.fix)] } : {}),
        })),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function sarifFix(problem: Problem, { line, column, endLine, endColumn, text }: Fix) {
  const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    description: { text: problem.advice },
    artifactChanges: [
      {
        artifactLocation: artifact(problem),
        replacements: [{ deletedRegion, insertedContent: { text } }],
      },
    ],
  }
}

/** The address of a file, relative to the root of the repository. */
function artifact({ file }: Problem): { readonly uri: string } {
  return { uri: file.split('/').map(encodeURIComponent).join('/') }
}
