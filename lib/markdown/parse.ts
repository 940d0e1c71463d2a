import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type KramdownOptions, type KramdownWarning, parse as parseKramdown } from '@/lib/kramdown'

/** `.md` is kramdown as Jekyll runs it, `.mdx` is MDX without JavaScript. */
export type Format = 'md' | 'mdx'

export type { KramdownWarning, WarningCode, WarningFacts } from '@/lib/kramdown'

/** Where, and why, MDX refuses a text. */
export interface MdxRefusal {
  /** 1-based, in the text. */
  readonly line: number
  readonly column: number
  readonly reason: string
}

export interface Parsed {
  readonly tree: Root
  readonly warnings: readonly KramdownWarning[]
  readonly refusal?: MdxRefusal
}

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/**
 * @param text Markdown, without front matter
 * @param options of kramdown, where they are not Jekyll's
 * @returns its tree; for MDX that its parser refuses, an empty one and the place of the mistake
 */
export function parseMarkdown(
  text: string,
  format: Format,
  options?: Partial<KramdownOptions>,
): Parsed {
  if (format === 'md') return parseKramdown(text, options)
  try {
    return { tree: mdx.parse(text), warnings: [] }
  } catch (error) {
    return { tree: { type: 'root', children: [] }, warnings: [], refusal: refusalOf(error) }
  }
}

/** MDX throws at the first mistake, with its place. */
function refusalOf(error: unknown): MdxRefusal {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string }
  return { line: line ?? 1, column: column ?? 1, reason: reason ?? '' }
}
