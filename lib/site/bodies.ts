import { type JekyllItem, type JekyllSite, liquidOf } from '@/lib/jekyll'
import { type KramdownOptions, readOptions, toHtml } from '@/lib/kramdown'
import type { DocumentBody } from './document'
import type { SiteProblem } from './problem'

/** The text of a file once Liquid has run, and what went wrong there. */
export interface RenderedBody {
  readonly body: DocumentBody
  readonly problems: readonly SiteProblem[]
}

/**
 * Runs Liquid over all the texts of a folder, in Jekyll's order: documents before pages.
 *
 * @param shown a file's name in messages
 */
export function bodiesOf(
  jekyll: JekyllSite,
  shown: (file: string) => string,
): ReadonlyMap<JekyllItem, RenderedBody> {
  const options = readOptions(jekyll.config.kramdown)
  const htmlOf = (markdown: string) => toHtml(markdown, options).html
  const liquid = liquidOf(jekyll, { markdown: htmlOf, environment: 'production' })
  const documents = jekyll.collections.flatMap((collection) => collection.documents)
  // What is hidden from templates may still be shown, on previews.
  const items = new Set([...documents, ...jekyll.pages, ...jekyll.items])
  // A template that shows the text of another item finds HTML there, once its turn has come.
  const isReadElsewhere = [...items].some(({ body }) => /\{[{%][^{}]*\bcontent\b/.test(body))
  const bodies = new Map<JekyllItem, RenderedBody>()
  for (const item of items) {
    const { text, problems, placeOf } = liquid.render(item)
    if (isReadElsewhere) liquid.keep(item, item.format === 'markdown' ? htmlOf(text) : text)
    bodies.set(item, {
      body: toBody(item, text, placeOf, options),
      problems: problems.map((problem) => ({
        ...problem,
        file: shown(problem.file),
        path: item.url,
        isFatal: false,
      })),
    })
  }
  return bodies
}

function toBody(
  { file, format, bodyLine }: JekyllItem,
  text: string,
  placeOf: DocumentBody['placeOf'],
  options: Partial<KramdownOptions>,
): DocumentBody {
  if (format !== 'html') {
    return {
      text,
      format: file.endsWith('.mdx') ? 'mdx' : 'md',
      firstLine: bodyLine,
      placeOf,
      options,
    }
  }
  return {
    // Kramdown leaves what is within a block of HTML as it is.
    text: text.trim() === '' ? '' : `${open}${text}\n</div>\n`,
    format: 'md',
    firstLine: bodyLine,
    placeOf: (offset) => placeOf(Math.min(Math.max(offset - open.length, 0), text.length)),
  }
}

const open = '<div>\n'
