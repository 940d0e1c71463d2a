import { allowedStyleProperties, plainStyleValue } from '@/lib/markdown/allow-list'
import { placeOfAttribute } from '../markdown/attribute-place'
import { elementsOf } from '../markdown/part'
import type { Rule } from '../rule'

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
      for (const declaration of declarationsIn(element.attributes.get('style') ?? '')) {
        const [property = '', ...rest] = declaration.split(':')
        const name = property.trim().toLowerCase()
        const value = rest.join(':').trim()
        if (allowedStyleProperties.includes(name) && plainStyleValue.test(value)) continue
        yield {
          ...placeOfAttribute(part, element, declaration),
          message: `Le style « ${declaration} » n’est pas gardé.`,
          advice:
            'Seuls la largeur, la hauteur, les marges et l’alignement passent, avec des valeurs simples : « width: 40% ».',
        }
      }
    }
  },
}

function declarationsIn(style: string): string[] {
  return style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
}
