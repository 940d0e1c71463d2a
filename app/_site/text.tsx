import type { Root } from 'hast'
import type { ReactNode } from 'react'
import type { ListedArticle } from '@/components/by-year'
import type { ContentsEntry } from '@/components/Contents'
import { countWords, excerpt, hasContents, hasNotes, headingsOf, textOfTree } from '@/lib/markdown'
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

/** As adults read French in silence, on average (Brysbaert, Journal of Memory and Language 109, 2019). */
const WORDS_PER_MINUTE = 215

/** In minutes: what takes less is said nothing of. */
const LONG_READING = 2

export interface RenderedText {
  readonly body: ReactNode
  /** The standfirst; nothing when there is none. */
  readonly chapeau: ReactNode
  /** The parts of a long text, unless the editor listed them in it; none of a short one. */
  readonly contents: readonly ContentsEntry[]
  readonly hasNotes: boolean
  /** How long it takes to read, where that is more than two minutes. */
  readonly minutes: number | undefined
}

/** @returns a text, ready to be shown, and its parts */
export async function renderText(text: SiteText): Promise<RenderedText> {
  const { body, language } = text
  const { body: tree, chapeau } = publishedText(text)
  const words = countWords(textOfTree(tree))
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
    contents: contentsOf(tree, words),
    hasNotes: hasNotes(tree),
    minutes:
      words > LONG_READING * WORDS_PER_MINUTE ? Math.round(words / WORDS_PER_MINUTE) : undefined,
  }
}

/** @returns the body of a page, ready to be shown */
export async function renderBody(text: SiteText): Promise<ReactNode> {
  return (await renderText(text)).body
}

function contentsOf(tree: Root, words: number): ContentsEntry[] {
  const headings = headingsOf(tree).filter(({ level }) => level < 4)
  const long = headings.length >= MANY_HEADINGS || (headings.length > 1 && words >= MANY_WORDS)
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
