import { compileMDX, type MDXRemoteProps } from 'next-mdx-remote/rsc'
import type { ReactNode } from 'react'
import { type Format, rehypePlugins, remarkPlugins } from './pipeline'

/** What draws each element: by tag name, `x-encadre`, `x-figure`, `x-diaporama` among them. */
export type ElementMap = NonNullable<MDXRemoteProps['components']>

export interface RenderOptions {
  readonly format: Format
  /** Language of the text, BCP 47: French typography is for French. */
  readonly language: string
  readonly elements: ElementMap
}

/**
 * The only place that knows next-mdx-remote.
 *
 * @param text Markdown, without front matter
 * @returns what to show; text that is not valid Markdown of its kind stays text
 * @throws when an `.mdx` text is not MDX (a tag left open, say)
 */
export async function renderMarkdown(text: string, options: RenderOptions): Promise<ReactNode> {
  const { content } = await compileMDX({
    source: text,
    components: options.elements,
    options: {
      mdxOptions: {
        format: options.format,
        remarkPlugins: remarkPlugins(options.format),
        rehypePlugins: rehypePlugins(options.format, options.language),
      },
    },
  })
  return content
}
