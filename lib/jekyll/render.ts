import { liquidOf } from './liquid'
import type { JekyllItem, JekyllProblem, JekyllSite } from './types'

/** A document or page as Jekyll would hand it to its layout. */
export interface RenderedItem {
  readonly item: JekyllItem
  readonly html: string
  readonly problems: readonly JekyllProblem[]
}

/**
 * Renders all that a site publishes: Liquid, then Markdown. As in Jekyll, documents come before
 * pages, each collection in the order of the configuration, so that what reads the `content` of
 * another finds HTML after its turn, and Markdown before.
 *
 * @param markdown Markdown to HTML
 */
export function* renderSite(
  site: JekyllSite,
  markdown: (text: string) => string,
): Generator<RenderedItem> {
  const liquid = liquidOf(site, { markdown })
  const documents = site.collections.flatMap((collection) => collection.documents)
  for (const item of [...documents, ...site.pages]) {
    const { text, problems } = liquid.render(item)
    const html = item.format === 'markdown' ? markdown(text) : text
    liquid.keep(item, html)
    if (item.published) yield { item, html, problems }
  }
}
