import type { Article } from '../../article'
import { type Finding, placeOfKey } from '../../source'
import type { CheckedFile, Rule } from '../rule'

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
      if (/^(?:img|Figure)$/.test(tag) && !attributes.has('alt')) {
        yield {
          ...place,
          message: 'Cette image n’a pas d’alternative : rien n’est dit à qui ne la voit pas.',
          advice: 'Ajoutez alt="ce que l’image apporte", ou alt="" si elle ne fait que décorer.',
        }
      }
    }
  },
}

function* bannerFindings({ source, text }: CheckedFile): Iterable<Finding> {
  const { images = [] } = text as Partial<Article>
  const written = source.data['une-ou-diaporama']
  for (const [index, entry] of (Array.isArray(written) ? written : [written]).entries()) {
    const src = typeof entry === 'string' ? entry : entry?.image
    const image = images.find((each) => each.src === String(src).trim())
    if (!image) continue
    const place = placeOfKey(source, ['une-ou-diaporama', index, 'image'])
    if (image.alt === undefined) {
      yield {
        ...place,
        message: 'Cette image n’a pas d’alternative : rien n’est dit à qui ne la voit pas.',
        advice:
          'Ajoutez sous l’image une ligne « alternative-textuelle: ce que l’image apporte », ou « alternative-textuelle: "" » si elle ne fait que décorer.',
      }
    } else if (image.alt === '' && image.caption !== undefined) {
      yield {
        ...place,
        severity: 'warning',
        message: 'Cette image a une légende, mais son alternative est vide.',
        advice: 'Une image légendée a quelque chose à dire : écrivez aussi son alternative.',
      }
    }
  }
}
