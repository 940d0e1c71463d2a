import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { entriesOf, type Hash, hashOf, isHash, RubyTime, type Value } from '../../values'
import { readYaml } from '../../yaml/read'
import { createLiquid, type Host, type LiquidResult, type LiquidValue } from '..'

const folder = path.join(import.meta.dirname, '../fixtures/site')
const zone = 'Europe/Paris'

/** The site that the cases are rendered on, without Jekyll's rules: what `fixtures/expected.rb` gives Jekyll. */
export function renderOnFixture(template: string): LiquidResult {
  return liquid.render(template, { file: 'docs/page.md', line: 1, variables })
}

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

function yamlOf(name: string): Hash {
  const { value } = readYaml(read(name).replace(/^---\n|\n---[\s\S]*$/g, ''), zone)
  return isHash(value) ? value : hashOf([])
}

function list(name: string): Value {
  return readYaml(read(name), zone).value
}

const config = yamlOf('_config.yml')
const data = hashOf([
  ['things', list('_data/things.yml')],
  ['years', list('_data/years.yml')],
  ['values', list('_data/values.yml')],
])
const site = hashOf<LiquidValue>([
  ...entriesOf(config),
  ['time', new RubyTime(Date.UTC(2026, 10, 1, 11), 3600)],
  ['data', data],
])
const page = hashOf<LiquidValue>([
  ...entriesOf(yamlOf('docs/page.md')),
  ['content', 'x\n'],
  ['dir', '/docs/'],
  ['excerpt', null],
  ['name', 'page.md'],
  ['path', 'docs/page.md'],
  ['url', '/docs/page.html'],
])
const variables = new Map<string, LiquidValue>([
  ['site', site],
  ['page', page],
])

const includeFrom = (base: string, name: string) => {
  const file = path.join(folder, base, name)
  return file.startsWith(`${folder}/`) && existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const host: Host = {
  now: new RubyTime(Date.UTC(2026, 10, 1, 11), 3600),
  timeZone: zone,
  url: config.url,
  baseurl: config.baseurl,
  markdown: (text) => `<p>${text}</p>\n`,
  smartify: (text) => text,
  include: (name) => includeFrom('_includes', name),
  includeRelative: includeFrom,
  link: (file) => links.get(file),
  post: (name) =>
    name === '2019-05-01-premier' ? links.get('_posts/2019-05-01-premier.md') : undefined,
}

const links = new Map([
  ['docs/page.md', '/docs/page.html'],
  ['_notes/un.md', '/notes/un.html'],
  ['_posts/2019-05-01-premier.md', '/a/b/2019/05/01/premier.html'],
])

const liquid = createLiquid(host)
