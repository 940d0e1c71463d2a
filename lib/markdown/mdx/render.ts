import type { Root } from 'hast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'
import remarkGfm from 'remark-gfm'
import { draw, type ElementMap } from '../draw'
import { type PublishOptions, publish } from '../publish'
import { asBrowserBuilds } from '../written'
import { jsxToElements } from './jsx'

/**
 * The only place that knows next-mdx-remote. The tree it renders is the one of `toHast`.
 *
 * @param text MDX, without front matter
 * @throws when the text is not MDX (a tag left open, say)
 */
export async function renderMdx(
  text: string,
  options: PublishOptions,
  elements: ElementMap,
): Promise<ReactElement> {
  const { content } = await compileMDX({
    source: text,
    components: componentsOf(elements),
    options: {
      mdxOptions: {
        remarkPlugins: [remarkGfm, () => jsxToElements],
        rehypePlugins: [() => (tree: Root) => publish(asBrowserBuilds(tree), options)],
      },
    },
  })
  return content
}

/** Tags that a site element may have in the tree. */
const drawnTags = ['div', 'span']

/** MDX looks components up by tag only: a tag that may be a site element is looked at again. */
function componentsOf(elements: ElementMap) {
  const tags = [...new Set([...drawnTags, ...Object.keys(elements)])]
  return Object.fromEntries(
    tags.map((tag) => [tag, (props: Record<string, unknown>) => draw(elements, tag, props)]),
  )
}
