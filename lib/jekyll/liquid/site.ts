import { inCollections } from '../documents'
import type { JekyllItem, JekyllSite } from '../types'
import { Drops, jekyllHash } from './drops'
import { createLiquid, hasLiquid, type LiquidResult } from './engine'
import { smartify } from './smartify'
import type { LiquidValue } from './values'

export interface LiquidOptions {
  /** Markdown to HTML, for `markdownify`, `smartify` and excerpts. */
  readonly markdown: (text: string) => string
  /** `jekyll.environment`; `development` without. */
  readonly environment?: string
}

/** Liquid over all that a site holds. */
export interface SiteLiquid {
  /**
   * The body of a document or page after Liquid; as it is where there is nothing for Liquid to read, or where
   * `render_with_liquid` is false. It never throws.
   */
  readonly render: (item: JekyllItem) => LiquidResult
  /** Keeps the HTML that an item became: from then on it is the `content` that others see, as in Jekyll. */
  readonly keep: (item: JekyllItem, html: string) => void
}

/** Prepares Liquid for a site (https://jekyllrb.com/docs/liquid/, https://jekyllrb.com/docs/variables/). */
export function liquidOf(site: JekyllSite, options: LiquidOptions): SiteLiquid {
  const { markdown, environment = 'development' } = options
  const html = new Map<JekyllItem, string>()
  const excerpts = new Map<JekyllItem, string>()
  const drops = new Drops(site, {
    htmlOf: (item) => html.get(item),
    excerptOf: (item) => {
      const known = excerpts.get(item)
      if (known !== undefined) return known
      // While it is rendered, it is not there for itself.
      excerpts.set(item, '')
      const { text } = renderText(item.excerpt ?? '', item)
      const excerpt = item.format === 'markdown' ? markdown(text) : text
      excerpts.set(item, excerpt)
      return excerpt
    },
  })
  const addresses = addressesOf(site)
  const liquid = createLiquid({
    now: site.time,
    timeZone: site.config.timeZone,
    url: site.config.data.url,
    baseurl: site.config.data.baseurl,
    markdown,
    smartify: (text) => smartify(text, markdown),
    include: once(site.templates.include),
    includeRelative: once(site.templates.relative),
    link: (file) => addresses.get(file),
    post: (name) => postAddress(site, name),
  })
  const jekyll = jekyllHash(environment)

  function renderText(text: string, item: JekyllItem): LiquidResult {
    const input = {
      file: item.file,
      line: item.bodyLine,
      variables: new Map<string, LiquidValue>([
        ['site', drops.siteOf(item)],
        ['jekyll', jekyll],
        ['page', drops.of(item)],
      ]),
    }
    const reads = hasLiquid(text) && item.data.render_with_liquid !== false
    return reads ? liquid.render(text, input) : liquid.keep(text, input)
  }

  return {
    render: (item) => renderText(item.body, item),
    keep: (item, text) => {
      html.set(item, text)
    },
  }
}

/** Reads each file once. */
function once<Names extends string[]>(read: (...names: Names) => string | undefined): typeof read {
  const known = new Map<string, string | undefined>()
  return (...names) => {
    const key = names.join('\n')
    if (!known.has(key)) known.set(key, read(...names))
    return known.get(key)
  }
}

/** Addresses of what is written, by where it is in the folder, for `link`. */
function addressesOf(site: JekyllSite): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const { file, url } of site.staticFiles) addresses.set(file, url).set(`/${file}`, url)
  const written = site.collections.filter(({ config }) => config.output)
  const documents = written.flatMap((collection) => collection.documents)
  const { collectionsDir } = site.config
  for (const { file, url } of documents) addresses.set(inCollections(file, collectionsDir), url)
  for (const { file, url } of site.pages) addresses.set(file, url)
  return addresses
}

const postName = /^(?:(.*)\/)?(\d+)-(\d+)-(\d+)-([^/]*)$/

/** The address of a post by its path below `_posts`, without extension; in a folder, its date and slug are enough. */
function postAddress(site: JekyllSite, name: string): string | undefined {
  const match = postName.exec(name)
  if (!match) return undefined
  const posts = site.collections.find(({ label }) => label === 'posts')?.documents ?? []
  const exact = posts.find(
    ({ file }) => file.replace(/^(?:.*\/)?_posts\//, '').replace(/\.[^.]+$/, '') === name,
  )
  if (exact) return exact.url
  const [, folder = '', year, month, day, slug] = match
  return posts.find(({ file, date, data }) => {
    const clock = date?.time.clock
    const sameDay =
      clock?.getUTCFullYear() === Number(year) &&
      clock.getUTCMonth() + 1 === Number(month) &&
      clock.getUTCDate() === Number(day)
    return sameDay && data.slug === slug && (folder === '' || file.includes(`${folder}/`))
  })?.url
}
