import path from 'node:path'
import { type JekyllItem, readJekyllSite } from '../..'
import { type LiquidResult, liquidOf } from '..'

const site = readJekyllSite({
  folder: path.join(import.meta.dirname, '../fixtures/site'),
  now: Date.UTC(2026, 10, 1, 11),
})
const page = site.pages.find(({ file }) => file === 'docs/page.md')
const liquid = liquidOf(site, { markdown: (text) => `<p>${text.trim()}</p>\n` })

/** Renders a template as the body of `docs/page.md` of `fixtures/site`, as `fixtures/expected.rb` lets Jekyll do. */
export function renderOnFixture(template: string, over: Partial<JekyllItem> = {}): LiquidResult {
  if (!page) throw new Error('docs/page.md is not there')
  return liquid.render({ ...page, body: template, bodyLine: 1, ...over })
}
