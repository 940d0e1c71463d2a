import { readStyle } from '@/lib/markdown'
import { placeOfAttribute } from '../markdown/attribute-place'
import { elementsOf } from '../markdown/part'
import type { Rule } from '../rule'
import { isWordProcessorStyle } from './word-processor'

/**
 * `style` keeps the properties of layout; colours, borders and the rest are the site's.
 *
 *     <p style="color: red">
 *     ^
 */
export const styleAttribute: Rule = {
  name: 'style-attribute',
  severity: 'warning',
  *check({ parts }) {
    for (const [part, element] of elementsOf(parts)) {
      for (const { written, kept } of readStyle(element.attributes.get('style') ?? '')) {
        if (kept || isWordProcessorStyle(written)) continue
        yield {
          ...placeOfAttribute(part, element, written),
          message: `Le style « ${written} » n’est pas gardé.`,
          advice:
            'Seuls la largeur, la hauteur, les marges et l’alignement passent, avec des valeurs simples : « width: 40% ».',
        }
      }
    }
  },
}
