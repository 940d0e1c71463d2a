import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readEnvironment } from '@/lib/env'
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
    sayOwnPart(ours.content)
    const empty = await buildEmptyNext(ours.pages)
    say('Next, empty pages', empty, ours.pages)
    console.log(`  ours is ${ratio(ours.whole, empty)} × as much`)
    for (const [name, build] of others) {
      const spent = await build(articles)
      if (spent) say(name, spent, size)
      else console.log(`${name}: not installed here`)
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
  const plan = JSON.parse(readFileSync(join(folder, '.site/current/plan.json'), 'utf8'))
  const pages = Object.keys(plan.files).filter((path) => path.endsWith('/')).length
  return { whole, again, pages, steps, content }
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
  searchCollection(site)
  // It makes the texts once more: here, nothing keeps them.
  const search = spent() - texts
  const each = (milliseconds: number) => (milliseconds / site.documents.length).toFixed(2)
  console.log(
    `  an article: reading ${each(reading)} ms, text ${each(texts)} ms, search ${each(search)} ms`,
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
  mkdirSync(join(folder, 'app/[page]'), { recursive: true })
  const files = {
    'package.json': '{"private":true}',
    'next.config.mjs': 'export default {}\n',
    'app/layout.js':
      'export default function Layout({ children }) { return <html lang="fr"><body>{children}</body></html> }',
    'app/[page]/page.js': `export const dynamicParams = false
export const generateStaticParams = () => Array.from({ length: ${pages} }, (_, page) => ({ page: String(page) }))
export default async function Page({ params }) { return <h1>{(await params).page}</h1> }`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return measured([resolve('node_modules/.bin/next'), 'build'], folder)
}

type Build = (articles: readonly MadeArticle[]) => Promise<Spent | undefined>

const others: readonly (readonly [string, Build])[] = [
  ['Hugo', buildHugo],
  ['Jekyll', buildJekyll],
  ['Eleventy', buildEleventy],
]

async function buildHugo(articles: readonly MadeArticle[]): Promise<Spent | undefined> {
  if (!isInstalled('hugo')) return undefined
  const folder = emptied('hugo')
  writeArticles(join(folder, 'content/actualites'), articles)
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true })
  writeFileSync(join(folder, 'config.toml'), 'title = "Essai"\n')
  const list = page('{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}')
  writeFileSync(join(folder, 'layouts/_default/list.html'), list)
  writeFileSync(join(folder, 'layouts/_default/single.html'), page('{{ .Content }}'))
  return measured(['hugo', '--quiet'], folder)
}

async function buildJekyll(articles: readonly MadeArticle[]): Promise<Spent | undefined> {
  if (!isInstalled('jekyll')) return undefined
  const folder = emptied('jekyll')
  writeArticles(join(folder, '_actualites'), articles)
  mkdirSync(join(folder, '_layouts'))
  writeFileSync(join(folder, '_layouts/default.html'), page('{{ content }}'))
  writeFileSync(
    join(folder, '_config.yml'),
    'collections:\n  actualites:\n    output: true\ndefaults:\n  - scope: { path: "" }\n    values: { layout: default }\n',
  )
  return measured(['jekyll', 'build', '--quiet', '--disable-disk-cache'], folder)
}

async function buildEleventy(articles: readonly MadeArticle[]): Promise<Spent | undefined> {
  if (!isInstalled('eleventy')) return undefined
  const folder = emptied('eleventy')
  writeArticles(join(folder, 'actualites'), articles)
  mkdirSync(join(folder, '_includes'))
  writeFileSync(join(folder, '_includes/default.liquid'), page('{{ content }}'))
  writeFileSync(join(folder, 'actualites/actualites.json'), '{"layout":"default.liquid"}')
  return measured(['eleventy', '--quiet'], folder)
}

function page(content: string): string {
  return `<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Essai</title><main>${content}</main></html>\n`
}

function emptied(name: string): string {
  const folder = resolve(FOLDER, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
