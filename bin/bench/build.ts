import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readEnvironment } from '@/lib/env'
import type { ServingPlan } from '@/lib/hosting'
import { searchCollection } from '@/lib/search'
import { loadSite, publishedText, settingsOf } from '@/lib/site'
import { copyProject } from '../project-copy'
import { type MadeArticle, madeArticles, writeArticles } from './made-articles'
import { isInstalled, measured, type Spent } from './run'

const FOLDER = '.bench'

const SIZES = [100, 1000, 5000]

/**
 * Whole builds of sites of some sizes, beside those of other tools: seconds, processor, memory. What
 * is not installed is said and left out.
 *
 * @param words sizes, in place of the usual ones
 */
export async function benchBuild(words: readonly string[]): Promise<number> {
  const sizes = words.length > 0 ? words.map(Number) : SIZES
  for (const size of sizes) {
    const articles = madeArticles(size)
    const ours = await buildOurs(articles)
    console.log(`\n${size} articles, ${ours.pages} pages`)
    say('Parution', ours.whole, ours.pages)
    say('  again, nothing changed', ours.again, ours.pages)
    for (const [step, seconds] of ours.steps)
      console.log(`  ${step.padEnd(26)}${tenths(seconds)} s`)
    if (ours.largest) {
      const { path, bytes } = ours.largest
      console.log(`  largest page              ${tenths(bytes / 1000)} KB of HTML, ${path}`)
    }
    sayOwnPart(ours.content)
    const empty = await buildEmptyNext(ours.pages)
    say('Next, empty pages', empty, ours.pages)
    console.log(`  ours is ${ratio(ours.whole, empty)} × as much`)
    for (const tool of others) {
      const spent = await buildWith(tool, articles)
      if (spent) say(tool.name, spent, size)
      else console.log(`${tool.name}: not installed here`)
    }
  }
  return 0
}

function say(name: string, { seconds, seen }: Spent, pages: number): void {
  const more = seen
    ? `${tenths(seen.cpu)} s of processor, ${((seen.cpu * 1000) / pages).toFixed(1)} ms a page${tenths(seen.megabytes)} MB`
    : ''
  console.log(`${name.padEnd(28)}${tenths(seconds)} s${more}`)
}

/** In processor time where it is known. */
function ratio(one: Spent, other: Spent): string {
  const taken = one.seen && other.seen ? one.seen.cpu / other.seen.cpu : one.seconds / other.seconds
  return taken.toFixed(2)
}

function tenths(value: number): string {
  return value.toFixed(1).padStart(8)
}

async function buildOurs(articles: readonly MadeArticle[]) {
  const folder = resolve(FOLDER, 'parution')
  copyProject(folder)
  const content = join(folder, 'content')
  writeArticles(join(content, 'actualites'), articles)
  writeFileSync(join(content, '_config.yml'), 'title: Essai\n')
  const variables = { CONTENT_DIR: 'content' }
  const whole = await measured(['npm', 'run', 'build'], folder, variables)
  const steps = stepsOf(folder, whole.seconds)
  const again = await measured(['npm', 'run', 'build'], folder, variables)
  const release = join(folder, '.site/current')
  const plan: ServingPlan = JSON.parse(readFileSync(join(release, 'plan.json'), 'utf8'))
  const pages = Object.entries(plan.files).flatMap(([path, { file }]) =>
    path.endsWith('/') ? [{ path, bytes: statSync(join(release, 'site', file)).size }] : [],
  )
  const [largest] = pages.sort((one, other) => other.bytes - one.bytes)
  return { whole, again, pages: pages.length, largest, steps, content }
}

/** What Next writes of its steps, and what is left: our end of the build. */
function stepsOf(folder: string, whole: number): readonly (readonly [string, number])[] {
  const events: { name: string; duration: number }[] = readFileSync(
    join(folder, '.next/trace'),
    'utf8',
  )
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line))
  const seconds = (name: string) => (events.find((one) => one.name === name)?.duration ?? 0) / 1e6
  return [
    ['compiling', seconds('run-turbopack')],
    ['listing addresses', seconds('static-check')],
    ['making pages', seconds('static-generation')],
    ['files, compression, search', whole - seconds('next-build')],
  ]
}

/** In this process, without React and Next: what only this project does. */
function sayOwnPart(content: string): void {
  const environment = readEnvironment({ NODE_ENV: 'production', CONTENT_DIR: content })
  const spent = processorOf()
  const site = loadSite(settingsOf(environment))
  const reading = spent()
  for (const document of site.documents) publishedText(document)
  const texts = spent()
  // It makes the texts once more: here, nothing keeps them.
  searchCollection(site)
  const search = spent()
  const each = (milliseconds: number) => (milliseconds / site.documents.length).toFixed(2)
  console.log(
    `  an article: reading ${each(reading)} ms, text ${each(texts)} ms, text and search ${each(search)} ms`,
  )
}

/** @returns what gives the milliseconds of processor since it was asked last */
function processorOf(): () => number {
  let before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    before = process.cpuUsage()
    return (user + system) / 1000
  }
}

/** As many pages as ours, with nothing in them: what Next takes whatever they say. */
export function buildEmptyNext(pages: number): Promise<Spent> {
  const folder = emptied('next')
  writeAll(folder, {
    'package.json': '{"private":true}',
    'next.config.mjs': 'export default {}\n',
    'app/layout.js':
      'export default function Layout({ children }) { return <html lang="fr"><body>{children}</body></html> }',
    'app/[page]/page.js': `export const dynamicParams = false
export const generateStaticParams = () => Array.from({ length: ${pages} }, (_, page) => ({ page: String(page) }))
export default async function Page({ params }) { return <h1>{(await params).page}</h1> }`,
  })
  return measured([resolve('node_modules/.bin/next'), 'build'], folder)
}

/** Another tool, with the least that makes a page of each article. */
interface Tool {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Folder that it looks for articles in. */
  readonly articles: string
  readonly files: Readonly<Record<string, string>>
}

const others: readonly Tool[] = [
  {
    name: 'Hugo',
    command: ['hugo', '--quiet'],
    articles: 'content/actualites',
    files: {
      'config.toml': 'title = "Essai"\n',
      'layouts/_default/list.html': page(
        '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
      ),
      'layouts/_default/single.html': page('{{ .Content }}'),
    },
  },
  {
    name: 'Jekyll',
    command: ['jekyll', 'build', '--quiet', '--disable-disk-cache'],
    articles: '_actualites',
    files: {
      '_layouts/default.html': page('{{ content }}'),
      '_config.yml':
        'collections:\n  actualites:\n    output: true\ndefaults:\n  - scope: { path: "" }\n    values: { layout: default }\n',
    },
  },
  {
    name: 'Eleventy',
    command: ['eleventy', '--quiet'],
    articles: 'actualites',
    files: {
      '_includes/default.liquid': page('{{ content }}'),
      'actualites/actualites.json': '{"layout":"default.liquid"}',
    },
  },
]

/** @returns nothing where the tool is not installed */
async function buildWith(
  { command, articles: place, files }: Tool,
  articles: readonly MadeArticle[],
): Promise<Spent | undefined> {
  const [program] = command
  if (!isInstalled(program)) return undefined
  const folder = emptied(program)
  writeArticles(join(folder, place), articles)
  writeAll(folder, files)
  return measured(command, folder)
}

function page(content: string): string {
  return `<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Essai</title><main>${content}</main></html>\n`
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function emptied(name: string): string {
  const folder = resolve(FOLDER, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
