import { placeOfAttribute } from '../markdown/attribute-place'
import { elementsOf } from '../markdown/part'
import { nearest } from '../nearest'
import type { Rule } from '../rule'

const targets: readonly string[] = ['_blank', '_self', '_parent', '_top']

/**
 * Windows that do not exist:
 *
 *     [le site](https://exemple.fr){:target="_blanc"}
 *                                            ^
 */
export const linkTarget: Rule = {
  name: 'link-target',
  severity: 'warning',
  *check({ parts }) {
    for (const [part, element] of elementsOf(parts)) {
      const target = element.attributes.get('target')
      if (target === undefined || targets.includes(target)) continue
      const near = nearest(target, targets)
      yield {
        ...placeOfAttribute(part, element, target),
        message: `« ${target} » n’est pas une fenêtre où ouvrir un lien.`,
        advice:
          near === undefined
            ? 'Retirez « target », ou écrivez « target="_blank" ».'
            : `Vouliez-vous écrire « target="${near}" » ?`,
        ...(near === undefined ? {} : { fix: { was: target, text: near } }),
      }
    }
  },
}
