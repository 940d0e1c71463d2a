import GithubSlugger from 'github-slugger'
import { textOf } from './nodes'
import type { Part } from './part'

/** @returns the ids of the texts of a page: headings' own, and those that the editor wrote */
export function anchorsOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(idsOf))
}

function idsOf({ elements, format }: Part): string[] {
  const slugger = new GithubSlugger()
  return elements.flatMap(({ tag, attributes, node }) => {
    const id = attributes.get('id')
    if (id !== undefined) return [id]
    // Kramdown writes its ids in the tree; those of MDX are made later, by the same rule as here.
    return format === 'mdx' && /^h[1-6]$/.test(tag) ? [slugger.slug(textOf(node))] : []
  })
}
