import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent, checkedFiles, checkReport } from '@/lib/check'
import { changesSince } from '@/lib/repository'
import { settingsOf } from '@/lib/site'
import type { Command } from '../terminal'

/**
 * `npm run check`, `npm run check -- content/actualites/x.md`, `npm run check -- --changed main`:
 * every problem of the content folder, of the files named, or of those that differ from a branch.
 * `--format=github` adds the annotations of its workflows, `--format=json` is for other tools. Exits
 * with 1 when there is an error.
 */
export const check: Command = (words, { output, errors, environment }) => {
  const { named, format, changed, refusal } = optionsOf(words)
  if (refusal !== undefined) {
    errors.write(`${refusal}\n`)
    return 1
  }
  const settings = settingsOf(environment)
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
  const problems = checkContent(settings).filter(({ file }) => all || wanted.has(file))
  const files = all ? known.size : wanted.size
  const annotations = environment.annotations || format === 'github'
  output.write(
    format === 'json'
      ? `${JSON.stringify(problems, null, 2)}\n`
      : `${checkReport(problems, { files, annotations })}\n`,
  )
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

const formats: readonly string[] = ['text', 'github', 'json']

function optionsOf(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, changed: { type: 'string' } },
    })
    const { format, changed } = values
    const refusal = formats.includes(format)
      ? undefined
      : `Le format « ${format} » n’existe pas : écrivez ${formats.join(', ')}.`
    return { named: positionals, format, changed, refusal }
  } catch {
    const refusal = 'Écrivez : npm run check -- [--format=FORMAT] [--changed BRANCHE] [FICHIER …]'
    return { named: [], format: 'text', changed: undefined, refusal }
  }
}
