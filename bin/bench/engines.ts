import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { bundledEngine } from './bundled'

/** What is measured, by its name. */
export interface Engine {
  readonly name: string
  /** From text to a tree; marked has tokens, which are less. */
  toTree?(text: string): unknown
  toHtml(text: string): string
}

const { parse, toHtml } = await bundledEngine()
const markdownIt = new MarkdownIt({ html: true, typographer: true })
const remark = unified().use(remarkParse).use(remarkGfm)
const remarkToHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)

/** Ours comes first. */
export const engines: readonly [Engine, ...Engine[]] = [
  { name: 'lib/kramdown', toTree: (text) => parse(text), toHtml: (text) => toHtml(text).html },
  {
    name: 'remark',
    toTree: (text) => remark.parse(text),
    toHtml: (text) => String(remarkToHtml.processSync(text)),
  },
  {
    name: 'markdown-it',
    toTree: (text) => markdownIt.parse(text, {}),
    toHtml: (text) => markdownIt.render(text),
  },
  { name: 'marked', toHtml: (text) => marked.parse(text, { async: false }) },
]
