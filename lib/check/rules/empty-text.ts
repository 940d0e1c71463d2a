import { textOf } from '../markdown/nodes'
import type { Rule } from '../rule'

/**
 * Links and headings that say nothing (RGAA 6.2, 9.1):
 *
 *     [](/actualites/)
 *     ^
 */
export const emptyText: Rule = {
  name: 'empty-text',
  severity: 'warning',
  *check({ parts }) {
    for (const { tag, attributes, node, place } of parts.flatMap(({ elements }) => elements)) {
      const isLink = tag === 'a' && attributes.has('href')
      if (!isLink && !/^h[1-6]$/.test(tag)) continue
      if (textOf(node).trim() !== '' || attributes.get('aria-label')) continue
      yield {
        ...place,
        message: isLink ? 'Ce lien n’a pas de texte.' : 'Ce titre est vide.',
        advice: isLink
          ? 'Écrivez entre les crochets où il mène ; si c’est une image, donnez-lui une alternative.'
          : 'Écrivez-le, ou retirez la ligne.',
      }
    }
  },
}
