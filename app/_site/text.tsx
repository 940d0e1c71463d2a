import type { Root } from 'hast'
import type { ReactNode } from 'react'
import type { ListedArticle } from '@/components/by-year'
import type { ContentsEntry } from '@/components/Contents'
import { countWords, excerpt, hasContents, headingsOf, textOfTree } from '@/lib/markdown'
import { renderMdx, toReact } from '@/lib/markdown/react'
import {
  type Document,
  isArchived,
  isPast,
  linkedFile,
  placeIn,
  publishedText,
  type SiteText,
  summaryText,
} from '@/lib/site'
import { elements } from './elements'

/** From so many headings or words on, a text is long: readers want to see its parts at once. */
const MANY_HEADINGS = 5
const MANY_WORDS = 1200

export interface RenderedText {
  readonly body: ReactNode
  /** The standfirst; nothing when there is none. */
  readonly chapeau: ReactNode
  /** The parts of a long text, unless the editor listed them in it; none of a short one. */
  readonly contents: readonly ContentsEntry[]
}

/** @returns a text, ready to be shown, and its parts */
export async function renderText(text: SiteText): Promise<RenderedText> {
  const { body, language } = text
  const { body: tree, chapeau } = publishedText(text)
  return {
    body:
      body.format === 'mdx'
        ? await renderMdx(
            body.text,
            { language, describeFile: linkedFile, place: placeIn(text) },
            elements,
          )
        : toReact(tree, elements),
    chapeau: chapeau && toReact(chapeau, elements),
    contents: contentsOf(tree),
  }
}

/** @returns the body of a page, ready to be shown */
export async function renderBody(text: SiteText): Promise<ReactNode> {
  return (await renderText(text)).body
}

function contentsOf(tree: Root): ContentsEntry[] {
  const headings = headingsOf(tree).filter(({ level }) => level < 4)
  const long =
    headings.length >= MANY_HEADINGS ||
    (headings.length > 1 && countWords(textOfTree(tree)) >= MANY_WORDS)
  if (!long || hasContents(tree)) return []
  return headings.map(({ id, text, level }) => ({ id, text, nested: level > 2 }))
}

/** @returns an article with what its card says: the beginning of its standfirst, whether it is old */
export function listed(article: Document): ListedArticle {
  return {
    article,
    excerpt: excerpt(summaryText(article), 25),
    archived: isArchived(article, Date.now()),
    upcoming: article.event !== undefined && !isPast(article, Date.now()),
  }
}
