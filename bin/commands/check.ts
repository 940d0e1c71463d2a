import { relative, resolve } from 'node:path'
import { checkContent, checkedFiles, checkReport } from '@/lib/check'
import { settingsOf } from '@/lib/site'
import type { Command } from '../terminal'

/**
 * `npm run check`, `npm run check -- content/actualites/x.md`: every problem of the content folder,
 * or of the files named. Exits with 1 when there is an error.
 */
export const check: Command = (named, { output, errors, environment }) => {
  const settings = settingsOf(environment)
  const known = new Set(checkedFiles(settings))
  const wanted = named.map((file) => relative(process.cwd(), resolve(file)))
  const strangers = wanted.filter((file) => !known.has(file))
  if (strangers.length > 0) {
    errors.write(`Ce n’est pas un fichier du dossier de contenu : ${strangers.join(', ')}\n`)
    return 1
  }
  const problems = checkContent(settings).filter(
    ({ file }) => wanted.length === 0 || wanted.includes(file),
  )
  const files = wanted.length || known.size
  output.write(`${checkReport(problems, { files, annotations: environment.annotations })}\n`)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
