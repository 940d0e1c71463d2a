import { relative, resolve } from 'node:path'
import { checkContent, checkReport, contentFileNames } from '@/lib/articles'

/**
 * `npm run check`, `npm run check -- content/actualites/x.md`: every problem of the content folder,
 * or of the files named. Exits with 1 when there is an error.
 */
function main(named: readonly string[]): number {
  const known = new Set(contentFileNames())
  const wanted = named.map((file) => relative(process.cwd(), resolve(file)))
  const strangers = wanted.filter((file) => !known.has(file))
  if (strangers.length > 0) {
    console.error(`Ce n’est pas un fichier du dossier de contenu : ${strangers.join(', ')}`)
    return 1
  }
  const problems = checkContent().filter(({ file }) => wanted.length === 0 || wanted.includes(file))
  const files = wanted.length || known.size
  console.log(checkReport(problems, { files, annotations: process.env.GITHUB_ACTIONS === 'true' }))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

process.exitCode = main(process.argv.slice(2))
