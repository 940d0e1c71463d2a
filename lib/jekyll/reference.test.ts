import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toHtml } from '@/lib/kramdown'
import { domOf } from '@/lib/kramdown/testing/same-dom'
import { readJekyllSite, renderSite } from '.'
import { type SiteFiles, siteFiles } from './files'
import { readSite } from './site'

// What Jekyll itself made of real sites, kept beside the project; without it there is nothing to compare.
const sites = join(process.cwd(), '../shared/sites')
const isThere = existsSync(join(sites, 'reference'))
const options = { now: Date.parse('2026-11-01T11:00:00Z'), timeZone: 'UTC' }

/** Jekyll publishes their text without what their front matter says; here they are an error. */
const refused = ['sub/badyaml.md']

interface Reference {
  readonly config: string
  readonly file: string
  readonly url: string
  readonly title: string
  readonly html: string
  readonly date: string | null
  readonly collection: string | null
  readonly categories: readonly string[]
  readonly tags: readonly string[]
}

describe.skipIf(!isThere)('beside Jekyll (skipped without ../shared/sites)', () => {
  it.each(['numerique', 'rules', 'swift-org'])('gives %s the addresses of Jekyll', (name) => {
    const site = readJekyllSite({ ...options, folder: join(sites, name) })
    const ours = [...site.published.values()]
      .filter(({ format }) => format === 'markdown')
      .map((item) => ({
        file: item.file,
        url: item.url,
        title: String(item.data.title ?? ''),
        ...(item.collection !== null && { date: item.date?.time.toISO() ?? null }),
        ...{ collection: item.collection, categories: item.categories, tags: item.tags },
      }))
    const theirs = readReference(name)
      .filter(({ file }) => !refused.includes(file))
      .map(({ file, url, title, date, collection, categories, tags }) => ({
        ...{ file, url, title, ...(collection !== null && { date }), collection, categories, tags },
      }))
    expect(sorted(ours)).toEqual(sorted(theirs))
  })

  it.each(['numerique', 'rules', 'swift-org'])('gives %s the DOM of Jekyll', (name) => {
    const site = readJekyllSite({ ...options, folder: join(sites, name) })
    const ours = new Map<string, string>()
    for (const { item, html } of renderSite(site, (text) => toHtml(text).html)) {
      ours.set(item.file, html)
    }
    const theirs = readReference(name).filter(({ file }) => !refused.includes(file))
    const different = theirs
      .filter(({ file, html }) => domOf(ours.get(file) ?? '') !== domOf(html))
      .map(({ file }) => file)
    expect(different.length / theirs.length, different.join(', ')).toBeLessThan(0.01)
  })

  it('gives swift-org the redirects of Jekyll', () => {
    const site = readJekyllSite({ ...options, folder: join(sites, 'swift-org') })
    const ours = site.redirects.map(({ from, to }) => ({ from, to }))
    const bySource = (a: { from: string }, b: { from: string }) => (a.from < b.from ? -1 : 1)
    expect(ours.sort(bySource)).toEqual(
      readLines<{ from: string; to: string }>('swift-org.redirects').sort(bySource),
    )
  })

  const rows = isThere ? readReference('rules-urls') : []
  const configurations = [...new Set(rows.map(({ config }) => config))]
  it.each(configurations)('gives the addresses of Jekyll under\n%s', (config) => {
    const theirs = rows.filter((row) => row.config === config)
    const folder = join(sites, 'rules')
    const files = withConfig(
      siteFiles(folder),
      readFileSync(join(folder, '_config.yml'), 'utf8'),
      config,
    )
    const site = readSite(files, options)
    const ours = new Map([...site.published.values()].map(({ file, url }) => [file, url]))
    for (const { file, url } of theirs) {
      if (!refused.includes(file)) expect([file, ours.get(file)]).toEqual([file, url])
    }
  })
})

/** Lines that begin with spaces are of the collection of notes, the others of the configuration. */
function withConfig(files: SiteFiles, written: string, added: string): SiteFiles {
  const lines = added.split('\n')
  const notes = lines.filter((line) => line.startsWith(' '))
  const rest = lines.filter((line) => !line.startsWith(' '))
  const head = '  notes:\n    output: true\n'
  const text = written.replace(head, [head.trimEnd(), ...notes, ''].join('\n')) + rest.join('\n')
  return { ...files, read: (file) => (file === '_config.yml' ? { text } : files.read(file)) }
}

function readReference(name: string): Reference[] {
  return readLines<Reference>(name)
}

function readLines<Line>(name: string): Line[] {
  const text = readFileSync(join(sites, 'reference', `${name}.jsonl`), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))
}

function sorted<Item extends { readonly file: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.file < b.file ? -1 : 1))
}
