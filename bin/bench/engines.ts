import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parse, toHtml } from '@/lib/kramdown'

/** What is measured, by its name. */
export type Engines = Readonly<Record<string, (text: string) => unknown>>

const markdownIt = new MarkdownIt({ html: true, typographer: true })
const remark = unified().use(remarkParse).use(remarkGfm)
const remarkToHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)

/** From text to a tree; ours comes first. */
export const toTree: Engines = {
  'lib/kramdown': parse,
  remark: (text) => remark.parse(text),
  'markdown-it': (text) => markdownIt.parse(text, {}),
}

/** From text to HTML; ours comes first. */
export const toPage: Engines = {
  'lib/kramdown': toHtml,
  remark: (text) => remarkToHtml.processSync(text),
  'markdown-it': (text) => markdownIt.render(text),
  marked: (text) => marked.parse(text),
}
