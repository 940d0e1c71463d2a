import rehypeRaw from 'rehype-raw'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import { remarkKramdown } from '@/lib/kramdown'
import { rehypeAttributes } from './elements/attributes'
import { rehypeCallouts } from './elements/callouts'
import { rehypeFigures } from './elements/figures'
import { rehypeFootnotes } from './elements/footnotes'
import { rehypeFrames } from './elements/frames'
import { rehypeHeadings } from './elements/headings'
import { rehypeLinks } from './elements/links'
import { rehypeSpacing } from './elements/spacing'
import { rehypeTables } from './elements/tables'
import { remarkJsx } from './mdx'
import { rehypeSanitise } from './sanitise'
import { rehypeFrench } from './typography/rehype-french'

export type Format = 'md' | 'mdx'

/** From text to mdast: `.md` is kramdown as Jekyll runs it, `.mdx` is MDX without JavaScript. */
export function remarkPlugins(format: Format): PluggableList {
  return format === 'md' ? [remarkKramdown] : [remarkGfm, remarkJsx]
}

/**
 * From hast to the elements of the site. The order is behaviour:
 *
 * @param language of the text, BCP 47
 */
export function rehypePlugins(format: Format, language: string): PluggableList {
  return [
    // What a browser would make of it: no block in a paragraph, no stray cell, raw HTML as nodes.
    rehypeRaw,
    // MDX has no ids of its own; kramdown's are kept. Before the sanitiser, which they must pass.
    ...(format === 'mdx' ? [rehypeSlug] : []),
    // Nothing that comes after sees what the allow-list does not name.
    rehypeSanitise,
    rehypeAttributes,
    // Paragraphs are what they will be before anything counts or names them.
    rehypeSpacing,
    // Callouts before headings: a callout's headings follow the order where it stands.
    rehypeCallouts,
    rehypeHeadings,
    rehypeTables,
    rehypeFrames,
    rehypeFigures,
    rehypeFootnotes,
    rehypeLinks,
    // Last, over every text that the page will show.
    [rehypeFrench, { language }],
  ]
}
