import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent, checkedFiles, checkReport, type Problem, sarifReport } from '@/lib/check'
import { changesSince } from '@/lib/repository'
import { settingsOf } from '@/lib/site'
import type { Command } from '../terminal'
import { fixFiles } from './fix-files'

/**
 * `npm run check`, `npm run check -- content/actualites/x.md`, `npm run check -- --changed main`:
 * every problem of the content folder, of the files named, or of those that differ from a branch.
 * `--fix` first writes, in the files, what can have been meant in one way only.
 * `--format=github` adds the annotations of its workflows; `--format=sarif` is for code hosts and
 * editors, `--format=json` for other tools. Exits with 1 when there is an error.
 */
export const check: Command = (words, { output, errors, environment }) => {
  const { named, format, changed, fix, refusal } = optionsOf(words)
  if (refusal !== undefined) {
    errors.write(`${refusal}\n`)
    return 1
  }
  // What is corrected is looked at again.
  const settings = { ...settingsOf(environment), ...(fix ? { changing: true } : {}) }
  const known = new Set(checkedFiles(settings))
  const asked = named.map((file) => relative(process.cwd(), resolve(environment.startFolder, file)))
  const strangers = asked.filter((file) => !known.has(file))
  if (strangers.length > 0) {
    errors.write(`Ce n’est pas un fichier du dossier de contenu : ${strangers.join(', ')}\n`)
    return 1
  }
  const differing = changed === undefined ? [] : changesSince(changed, settings.content)
  if (differing === undefined) {
    errors.write(`Git ne connaît pas la branche « ${changed} ».\n`)
    return 1
  }
  const all = named.length === 0 && changed === undefined
  const wanted = new Set([
    ...asked,
    ...differing.map(({ file }) => file).filter((file) => known.has(file)),
  ])
  const look = () => checkContent(settings).filter(({ file }) => all || wanted.has(file))
  if (fix) {
    const { count, files } = fixFiles(look)
    if (!(format in forTools))
      output.write(
        count === 0 ? 'Rien à corriger d’office.\n\n' : `${corrections(count, files)}\n\n`,
      )
  }
  const problems = look()
  const files = all ? known.size : wanted.size
  const annotations = environment.annotations || format === 'github'
  output.write(`${forTools[format]?.(problems) ?? checkReport(problems, { files, annotations })}\n`)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** In French, the plural begins at two. */
function corrections(count: number, files: ReadonlySet<string>): string {
  const made = count > 1 ? 'corrections faites' : 'correction faite'
  return `${count} ${made} dans ${[...files].join(', ')}.`
}

/** Formats that nothing but the problems may stand in. */
const forTools: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  sarif: sarifReport,
  json: (problems) => JSON.stringify(problems, null, 2),
}

const formats: readonly string[] = ['text', 'github', ...Object.keys(forTools)]

function optionsOf(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        changed: { type: 'string' },
        fix: { type: 'boolean', default: false },
      },
    })
    const { format, changed, fix } = values
    const refusal = formats.includes(format)
      ? undefined
      : `Le format « ${format} » n’existe pas : écrivez ${formats.join(', ')}.`
    return { named: positionals, format, changed, fix, refusal }
  } catch {
    const refusal =
      'Écrivez : npm run check -- [--fix] [--format=FORMAT] [--changed BRANCHE] [FICHIER …]'
    return { named: [], format: 'text', changed: undefined, fix: false, refusal }
  }
}
