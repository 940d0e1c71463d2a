import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblems, siteProblems } from '@/lib/check'
import {
  type JekyllItem,
  type JekyllProblem,
  RubyTime,
  readJekyllSite,
  renderSite,
  rubyText,
} from '@/lib/jekyll'
import { readOptions, toHtml } from '@/lib/kramdown'
import type { Command } from '../terminal'

const USAGE = [
  "npm run --silent jekyll -- [--time '2026-11-01 12:00:00'] [--redirects] DOSSIER",
  '',
  'Affiche ce que Jekyll publierait du dossier, une ligne de JSON pour chaque texte en Markdown :',
  '{"url","file","title","date","html"}. Avec --redirects, les redirections : {"from","to"}.',
  '--time donne l’heure de la construction, dans le fuseau de la machine.',
].join('\n')

/** What Jekyll would make of a folder, before anything the site adds to it. */
export const jekyll: Command = (words, { output, errors }) => {
  const asked = readWords(words)
  if (asked === undefined) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  const { folder, now, redirects } = asked
  if (!existsSync(folder)) {
    errors.write(`Ce dossier ne peut pas être lu : ${folder}\n`)
    return 1
  }
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const site = readJekyllSite({ folder, now, timeZone })
  const published = new Set([...site.published.values()].map(({ file }) => file))
  const report = (problems: readonly JekyllProblem[]) => {
    const found = problems
      // What a site of its own leaves aside is no error of the folder.
      .filter(({ code }) => code !== 'config-ignored')
      .map((problem) => ({
        ...problem,
        ...{ file: join(folder, problem.file), path: undefined },
        isFatal: !published.has(problem.file),
      }))
    if (found.length > 0) errors.write(`${formatProblems(siteProblems(found))}\n\n`)
  }
  report(site.problems)
  if (redirects) {
    for (const { from, to } of site.redirects) output.write(`${JSON.stringify({ from, to })}\n`)
  } else {
    const options = readOptions(site.config.kramdown)
    for (const { item, html, problems } of renderSite(site, (text) => toHtml(text, options).html)) {
      report(problems)
      if (item.format === 'markdown') output.write(`${JSON.stringify(answerOf(item, html))}\n`)
    }
  }
  return 0
}

function readWords(words: readonly string[]) {
  let now = Date.now()
  let redirects = false
  const folders: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--redirects') redirects = true
    else if (word === '--time') now = Date.parse(words[++at] ?? '')
    else if (word.startsWith('-')) return undefined
    else folders.push(word)
  }
  const [folder, ...more] = folders
  if (folder === undefined || more.length > 0 || Number.isNaN(now)) return undefined
  return { folder, now, redirects }
}

function answerOf(item: JekyllItem, html: string) {
  const { url, file, data, date, kind } = item
  const moment = kind === 'document' ? date?.time : data.date
  return {
    url,
    file,
    title: rubyText(data.title ?? null),
    date: moment instanceof RubyTime ? moment.toISO() : moment ? rubyText(moment) : null,
    html,
  }
}
