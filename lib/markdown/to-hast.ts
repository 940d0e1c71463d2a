import type { Root } from 'hast'
import type { KramdownOptions } from '@/lib/kramdown'
import { type Format, type Parsed, parseMarkdown } from './parse'
import { type PublishOptions, publish } from './publish'
import { asBrowserBuilds, toWrittenHast } from './written'

export interface TextOptions extends PublishOptions {
  readonly format: Format
  /** Of kramdown, where they are not Jekyll's. */
  readonly kramdown?: Partial<KramdownOptions> | undefined
}

export interface PublishedText extends Pick<Parsed, 'warnings' | 'refusal'> {
  /** What pages, feeds and search show, as data that JSON can hold. */
  readonly tree: Root
}

/**
 * The one way from a text to what is shown of it; nothing is rendered twice.
 *
 * @param text Markdown, without front matter; nothing makes this throw
 * @returns for `.mdx` that its parser refuses, an empty tree and the place of the mistake
 */
export function toHast(text: string, options: TextOptions): PublishedText {
  const { tree, ...said } = parseMarkdown(text, options.format, options.kramdown)
  return { tree: publish(asBrowserBuilds(toWrittenHast(tree, options.format)), options), ...said }
}
