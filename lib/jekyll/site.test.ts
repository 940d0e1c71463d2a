import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOptions, toHtml } from '@/lib/kramdown'
import { domOf } from '@/lib/kramdown/testing/same-dom'
import { readJekyllSite, renderSite } from '.'
import type { JekyllItem, JekyllSite } from './types'

interface Published {
  readonly file: string
  readonly html: string | null
}

const folder = join(import.meta.dirname, 'fixtures/sites')
const names = readdirSync(folder).flatMap((name) => /^(.*)\.json$/.exec(name)?.[1] ?? [])

// fixtures/expected.rb has Jekyll write what it makes of each.
describe.each(names)('the site %s', (name) => {
  const site = readJekyllSite({
    folder: join(folder, name),
    now: Date.parse('2026-11-01T12:00:00Z'),
    timeZone: 'UTC',
  })
  const jekylls = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))

  it('has the documents and pages of Jekyll, at its addresses', () => {
    const ours = [...site.published.values()].map(told)
    expect(ours.sort((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
      jekylls.published.map(({ html, ...others }: Published) => others),
    )
  })

  it('writes the text of Jekyll, after Liquid and Markdown', () => {
    const options = readOptions(site.config.kramdown)
    const ours = Object.fromEntries(
      [...renderSite(site, (text) => toHtml(text, options).html)].map(({ item, html }) => [
        item.file,
        domOf(html),
      ]),
    )
    const theirs = jekylls.published.map(({ file, html }: Published) => [file, domOf(html ?? '')])
    expect(ours).toEqual(Object.fromEntries(theirs))
  })

  it('has them in the order of Jekyll', () => {
    expect(orderOf(site)).toEqual(jekylls.order)
    expect(site.pages.map(({ file }) => file)).toEqual(jekylls.pages)
  })

  it('copies the files that Jekyll copies', () => {
    const files = Object.fromEntries(site.staticFiles.map(({ file, url }) => [file, url]))
    expect(files).toEqual(jekylls.staticFiles)
  })

  it('has the data of Jekyll', () => {
    expect(JSON.parse(JSON.stringify(site.data))).toEqual(jekylls.data)
  })
})

function told(item: JekyllItem) {
  const { url, file, data, date, collection, categories, tags, excerpt } = item
  return {
    url,
    file,
    title: String(data.title ?? ''),
    date: date?.time.toISO() ?? null,
    collection,
    categories: collection && categories,
    tags: collection && tags,
    excerpt: excerpt ?? null,
  }
}

function orderOf(site: JekyllSite): Record<string, string[]> {
  return Object.fromEntries(
    site.collections.map(({ label, documents }) => [label, documents.map(({ file }) => file)]),
  )
}
