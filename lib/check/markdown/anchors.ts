import GithubSlugger from 'github-slugger'
import { shownId } from '@/lib/markdown'
import { textOf } from './nodes'
import type { Part } from './part'

/**
 * @returns the ids of the texts of a page, headings' own and those that the editor wrote, and what
 *   each is on the page
 */
export function anchorsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const written = parts.flatMap(idsOf)
  return new Map([...written.map(([, shown]) => [shown, shown] as const), ...written])
}

function idsOf({ elements, format }: Part): (readonly [written: string, shown: string])[] {
  const slugger = new GithubSlugger()
  return elements.flatMap(({ tag, attributes, node }) => {
    const id = attributes.get('id')
    if (id !== undefined) return [[id, shownId(node, id)] as const]
    // Kramdown writes its ids in the tree; those of MDX are made later, by the same rule as here.
    return format === 'mdx' && /^h[1-6]$/.test(tag)
      ? [slugger.slug(textOf(node))].map((slug) => [slug, slug] as const)
      : []
  })
}
