import type { SiteFiles } from './files'
import { problemOf } from './files'
import { mergeHashes } from './merge'
import { isZone } from './time'
import type { CollectionConfig, DefaultValues, JekyllConfig, JekyllProblem, Place } from './types'
import {
  emptyHash,
  entriesOf,
  type Hash,
  hashOf,
  isHash,
  isList,
  keysOf,
  type Value,
} from './values'
import { readYaml, type YamlPath, type YamlText } from './yaml/read'

/**
 * Reads the configuration of a site as Jekyll does: the files named, or `_config.yml`, the later
 * over the earlier, all over Jekyll's defaults (https://jekyllrb.com/docs/configuration/default/).
 *
 * @param files the site's
 * @param options.names configurations to merge, in order; `_config.yml` or `_config.yaml` without
 * @param options.zone time zone of a site that names none
 * @param options.base what goes without saying, over Jekyll's defaults and under the files
 * @param options.above what counts whatever the files say
 * @returns never throws: a configuration that cannot be read counts as empty and is a problem
 */
export function readConfig(
  files: SiteFiles,
  options: {
    readonly names?: readonly string[] | undefined
    readonly zone: string
    readonly base?: Hash | undefined
    readonly above?: Hash | undefined
  },
): { readonly config: JekyllConfig; readonly problems: readonly JekyllProblem[] } {
  const problems: JekyllProblem[] = []
  const read = sourcesOf(files, options.names, problems)
  const said = read.map(({ hash }) => hash).reduce(mergeHashes, emptyHash)
  const merged = [namedCollections(said), options.above ?? emptyHash].reduce(
    mergeHashes,
    options.base ?? emptyHash,
  )
  const reader = new ConfigReader(merged, read, problems)
  return { config: reader.config(options.zone), problems }
}

/** A list of collections adds to those that go without saying, as a map does. */
function namedCollections(config: Hash): Hash {
  const { collections } = config
  if (!isList(collections)) return config
  const named = hashOf(collections.map((label) => [textOf(label) ?? '', emptyHash]))
  return mergeHashes(config, hashOf([['collections', named]]))
}

interface ConfigSource {
  readonly file: string
  readonly yaml: YamlText
  readonly hash: Hash
}

function sourcesOf(
  files: SiteFiles,
  names: readonly string[] | undefined,
  problems: JekyllProblem[],
): ConfigSource[] {
  const found = ['_config.yml', '_config.yaml'].find((name) => files.facts(name)) ?? []
  return (names ?? [found].flat()).flatMap((file): ConfigSource[] => {
    const read = files.read(file)
    if (read?.text === undefined) {
      problems.push(read?.problem ?? problemOf('config-missing', file))
      return []
    }
    const yaml = readYaml(read.text, 'UTC')
    for (const { line, column, reason, code } of yaml.errors) {
      problems.push({ code: 'config-yaml', file, line, column, facts: { reason, yaml: code } })
    }
    for (const { line, column, key } of yaml.duplicates) {
      problems.push({ code: 'duplicate-key', file, line, column, facts: { key } })
    }
    if (isHash(yaml.value)) return [{ file, yaml, hash: yaml.value }]
    if (yaml.value !== null) problems.push(problemOf('config-not-a-map', file))
    return [{ file, yaml, hash: emptyHash }]
  })
}

class ConfigReader {
  readonly #written: Hash
  readonly #sources: readonly ConfigSource[]
  readonly #problems: JekyllProblem[]

  constructor(written: Hash, sources: readonly ConfigSource[], problems: JekyllProblem[]) {
    this.#written = written
    this.#sources = sources
    this.#problems = problems
  }

  config(fallbackZone: string): JekyllConfig {
    const permalink = this.#text('permalink') ?? 'date'
    const collections = this.#collections(permalink)
    const exclude = [...alwaysExcluded, ...(this.#texts('exclude') ?? [])]
    const include = this.#texts('include') ?? ['.htaccess']
    this.#nameIgnored()
    return {
      data: mergeHashes(
        jekyllDefaults,
        mergeHashes(
          this.#written,
          hashOf([
            ['collections', hashOf(collections.map(({ label, metadata }) => [label, metadata]))],
            ['exclude', exclude],
            ['include', include],
          ]),
        ),
      ),
      files: this.#sources.map(({ file }) => file),
      title: this.#text('title'),
      description: this.#text('description'),
      url: this.#text('url')?.replace(/\/+$/, ''),
      baseurl: basePath(this.#text('baseurl') ?? ''),
      language: this.#text('lang') ?? this.#text('language'),
      timeZone: this.#timeZone(fallbackZone),
      collections,
      collectionsDir: (this.#text('collections_dir') ?? '').replace(/^\.?\/+|\/+$/g, ''),
      defaults: this.#defaults(),
      permalink,
      include,
      exclude,
      future: this.#flag('future'),
      showDrafts: this.#flag('show_drafts'),
      unpublished: this.#flag('unpublished'),
      limitPosts: Math.max(0, this.#number('limit_posts') ?? 0),
      excerptSeparator: this.#text('excerpt_separator') ?? '\n\n',
      markdownExtensions: (this.#text('markdown_ext') ?? 'markdown,mkdown,mkdn,mkd,md')
        .split(',')
        .map((extension) => extension.toLowerCase())
        .filter((extension) => extension !== ''),
      kramdown: this.#hash('kramdown'),
      feedPath: this.#textAt(['feed', 'path']),
      paginate: this.#number('paginate'),
      placeOf: (path) => this.#placeOf(path),
    }
  }

  #collections(permalink: string): CollectionConfig[] {
    const value = this.#written.collections ?? null
    const named = isHash(value) ? value : emptyHash
    if (value !== null && !isHash(value)) this.#wrong(['collections'], 'map')
    // Jekyll puts its own collection first.
    const all = mergeHashes(hashOf([['posts', emptyHash]]), named)
    return entriesOf(all).map(([label, told]) => {
      if (told !== null && !isHash(told)) this.#wrong(['collections', label], 'map')
      return this.#collection(label, isHash(told) ? told : emptyHash, permalink)
    })
  }

  #collection(label: string, told: Hash, permalink: string): CollectionConfig {
    const path = ['collections', label]
    const isPosts = label === 'posts'
    const own = this.#textAt([...path, 'permalink'])
    const added: [string, Value][] = isPosts
      ? [
          ['output', told.output ?? true],
          ['permalink', own ?? permalink],
        ]
      : []
    const metadata = hashOf([...entriesOf(told), ...added])
    const order = metadata.order
    if (order !== undefined && order !== null && !isList(order))
      this.#wrong([...path, 'order'], 'list')
    return {
      label,
      output: isTruthy(metadata.output),
      permalink: own,
      title: this.#textAt([...path, 'title']),
      sortBy: this.#textAt([...path, 'sort_by']),
      order: isList(order) ? order.map((name) => textOf(name) ?? '') : undefined,
      metadata,
    }
  }

  #defaults(): DefaultValues[] {
    const value = this.#written.defaults ?? null
    if (value === null) return []
    if (!isList(value)) {
      this.#wrong(['defaults'], 'list')
      return []
    }
    return value.flatMap((item, index): DefaultValues[] => {
      const path = ['defaults', index]
      const scope = isHash(item) ? (item.scope ?? emptyHash) : null
      const values = isHash(item) ? (item.values ?? emptyHash) : null
      if (!isHash(scope) || !isHash(values)) {
        this.#wrong(path, 'scope-values')
        return []
      }
      const type = textOf(scope.type)
      return [{ path: textOf(scope.path) ?? '', type, values }]
    })
  }

  #timeZone(fallback: string): string {
    const zone = this.#text('timezone')
    if (zone === undefined) return fallback
    if (isZone(zone)) return zone
    this.#report('config-timezone', ['timezone'], { zone })
    return 'UTC'
  }

  #text(key: string): string | undefined {
    return this.#textAt([key])
  }

  #textAt(path: YamlPath): string | undefined {
    const value = valueAt(this.#written, path)
    const text = textOf(value)
    if (text === undefined && value !== null && value !== undefined) this.#wrong(path, 'text')
    return text
  }

  #texts(key: string): string[] | undefined {
    const value = this.#written[key] ?? null
    if (value === null) return undefined
    const texts = [value].flat().map(textOf)
    if (texts.includes(undefined)) this.#wrong([key], 'list')
    return texts.filter((text) => text !== undefined)
  }

  #flag(key: string): boolean {
    const value = this.#written[key] ?? null
    if (value !== null && typeof value !== 'boolean') this.#wrong([key], 'boolean')
    return isTruthy(value)
  }

  #number(key: string): number | undefined {
    const value = this.#written[key] ?? null
    if (value === null || value === false) return undefined
    if (typeof value === 'number' && Number.isInteger(value)) return value
    this.#wrong([key], 'number')
    return undefined
  }

  #hash(key: string): Hash {
    const value = this.#written[key] ?? null
    if (value === null || isHash(value)) return value ?? emptyHash
    this.#wrong([key], 'map')
    return emptyHash
  }

  #nameIgnored(): void {
    for (const key of new Set(this.#sources.flatMap(({ hash }) => keysOf(hash)))) {
      if (!followed.has(key)) this.#report('config-ignored', [key], { key })
    }
  }

  #wrong(path: YamlPath, expected: string): void {
    this.#report('config-value', path, { key: path.join('.'), expected })
  }

  #report(code: JekyllProblem['code'], path: YamlPath, facts: JekyllProblem['facts']): void {
    const { file = '_config.yml', line = 1, column = 1 } = this.#placeOf(path) ?? {}
    this.#problems.push({ code, file, line, column, facts })
  }

  #placeOf(path: YamlPath): (Place & { file: string }) | undefined {
    const source = this.#sources.findLast(({ hash }) => valueAt(hash, path) !== undefined)
    const place = source?.yaml.placeOf(path)
    return source && place ? { file: source.file, ...place } : undefined
  }
}

function valueAt(hash: Hash, path: YamlPath): Value | undefined {
  return path.reduce<Value | undefined>((value, step) => {
    if (isList(value)) return value[Number(step)]
    return isHash(value) ? value[step] : undefined
  }, hash)
}

/** Scalars as text; a list or a map is none. */
function textOf(value: Value | undefined): string | undefined {
  if (value === null || value === undefined || isList(value) || isHash(value)) return undefined
  return String(value)
}

/** Ruby's: everything but `nil` and `false`. */
function isTruthy(value: Value | undefined): boolean {
  return value !== null && value !== undefined && value !== false
}

function basePath(baseurl: string): string {
  const path = baseurl.replace(/\/+$/, '')
  return path === '' || path.startsWith('/') ? path : `/${path}`
}

/** Jekyll adds these to every `exclude`. */
const alwaysExcluded = [
  '.sass-cache',
  '.jekyll-cache',
  'gemfiles',
  'Gemfile',
  'Gemfile.lock',
  'node_modules',
  'vendor/bundle/',
  'vendor/cache/',
  'vendor/gems/',
  'vendor/ruby/',
]

/** What Jekyll's configuration holds before any file: Liquid can ask for it. */
const jekyllDefaults = hashOf([
  ['collections_dir', ''],
  ['layouts_dir', '_layouts'],
  ['data_dir', '_data'],
  ['includes_dir', '_includes'],
  ['safe', false],
  ['keep_files', ['.git', '.svn']],
  ['encoding', 'utf-8'],
  ['markdown_ext', 'markdown,mkdown,mkdn,mkd,md'],
  ['strict_front_matter', false],
  ['show_drafts', null],
  ['limit_posts', 0],
  ['future', false],
  ['unpublished', false],
  ['whitelist', []],
  ['plugins', []],
  ['markdown', 'kramdown'],
  ['highlighter', 'rouge'],
  ['lsi', false],
  ['excerpt_separator', '\n\n'],
  ['incremental', false],
  ['baseurl', null],
  ['permalink', 'date'],
  ['paginate_path', '/page:num'],
  ['timezone', null],
  ['defaults', []],
])

/** Keys that mean here what they mean to Jekyll and its plugins, or that change no page. */
const followed = new Set([
  // Whom the site's legal pages name, and whom readers write to.
  ...['publisher', 'hosting', 'privacy', 'accessibility', 'security', 'report_error'],
  ...['title', 'description', 'tagline', 'url', 'baseurl', 'lang', 'language', 'timezone'],
  ...['author', 'collections', 'collections_dir', 'defaults', 'permalink', 'include', 'exclude'],
  ...['future', 'show_drafts', 'unpublished', 'limit_posts', 'excerpt_separator', 'markdown_ext'],
  ...['kramdown', 'markdown', 'redirect_from', 'feed', 'paginate', 'plugins', 'gems', 'whitelist'],
  ...['data_dir', 'includes_dir', 'encoding', 'incremental', 'safe', 'port', 'host', 'destination'],
  ...['keep_files', 'highlighter'],
  // No keys of Jekyll's: what themes read for menus, and the site does too.
  ...['navigation', 'footer', 'repository'],
])
