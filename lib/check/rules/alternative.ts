import type { CheckedFile } from '../entry'
import type { Finding } from '../finding'
import { rowsOf } from '../rows'
import type { Rule } from '../rule'

/**
 * Images about which nobody has decided what those who do not see them should read (RGAA 1.1, 1.3):
 *
 *     - image: "/uploads/photo.jpg"
 *              ^
 *     <img src="/uploads/photo.jpg">
 *     ^
 */
export const alternative: Rule = {
  name: 'alternative',
  severity: 'error',
  *check(file) {
    yield* bannerFindings(file)
    for (const { tag, attributes, place } of file.parts.flatMap(({ elements }) => elements)) {
      if (tag === 'img' && !attributes.has('alt')) {
        yield {
          ...place,
          message: 'Cette image n’a pas d’alternative : rien n’est dit à qui ne la voit pas.',
          advice: 'Ajoutez alt="ce que l’image apporte", ou alt="" si elle ne fait que décorer.',
        }
      }
    }
  },
}

function* bannerFindings({ source }: CheckedFile): Iterable<Finding> {
  for (const { fields, place } of rowsOf(source, 'une-ou-diaporama')) {
    const alt = fields['alternative-textuelle'] ?? fields.alternative_textuelle
    if (alt == null) {
      yield {
        ...place,
        message: 'Cette image n’a pas d’alternative : rien n’est dit à qui ne la voit pas.',
        advice:
          'Ajoutez sous l’image une ligne « alternative-textuelle: ce que l’image apporte », ou « alternative-textuelle: "" » si elle ne fait que décorer.',
      }
    } else if (alt === '' && fields.legende != null) {
      yield {
        ...place,
        severity: 'warning',
        message: 'Cette image a une légende, mais son alternative est vide.',
        advice: 'Une image légendée a quelque chose à dire : écrivez aussi son alternative.',
      }
    }
  }
}
