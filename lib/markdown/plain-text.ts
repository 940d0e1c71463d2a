import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { remarkKramdown } from '@/lib/kramdown'
import { rehypeSanitise } from './sanitise'
import { rehypeFrench } from './typography/rehype-french'

/**
 * @param markdown kramdown text, such as a chapeau
 * @param language of the text, BCP 47
 * @returns its words with French typography and none of its signs, on one line
 */
export function plainText(markdown: string, language: string): string {
  const processor = unified()
    .use(remarkKramdown)
    .use(remarkRehype)
    .use(rehypeSanitise)
    .use(rehypeFrench, { language })
    .freeze()
  const tree = processor.runSync(processor.parse(markdown) as MdastRoot)
  // Blocks and breaks part words; only ordinary spaces fold, the no-break ones are typography.
  visit(tree, 'element', (element: Element) => {
    if (/^(?:p|br|li|div|h[1-6]|td|th)$/.test(element.tagName)) {
      element.children.push({ type: 'text', value: ' ' })
    }
  })
  return textOf(tree)
    .replace(/[ \t\n\r]+/g, ' ')
    .trim()
}

/**
 * @param text plain text
 * @param words how many words at most
 * @returns the beginning of the text, with « … » when something was cut
 */
export function excerpt(text: string, words: number): string {
  const all = text.split(' ')
  if (all.length <= words) return text
  return `${all
    .slice(0, words)
    .join(' ')
    .replace(/[\s.,;:!?…–—(«-]+$/u, '')}…`
}
