import type { CheckedFile } from '../entry'
import type { Finding } from '../finding'
import type { Place } from '../problem'
import { rowsOf } from '../rows'
import type { Rule } from '../rule'

/**
 * Alternatives that say that there is an image, not what it says (RGAA 1.3):
 *
 *     ![IMG_0042.jpg](/uploads/IMG_0042.jpg)
 *     ^
 */
export const weakAlternative: Rule = {
  name: 'weak-alternative',
  severity: 'warning',
  *check(file) {
    for (const { alt, place } of alternativesOf(file)) {
      const finding = weakness(alt.trim())
      if (finding) yield { ...place, ...finding }
    }
  },
}

function* alternativesOf({ source, parts }: CheckedFile): Iterable<{ alt: string; place: Place }> {
  for (const { fields, place } of rowsOf(source, 'une-ou-diaporama')) {
    const alt = fields['alternative-textuelle'] ?? fields.alternative_textuelle
    if (typeof alt === 'string') yield { alt, place }
  }
  for (const { tag, attributes, place } of parts.flatMap(({ elements }) => elements)) {
    const alt = tag === 'img' ? attributes.get('alt') : undefined
    if (alt !== undefined) yield { alt, place }
  }
}

/** As cameras, editors of images and content systems call files. */
const fileName =
  /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)$|^(?:img|dsc[nf]?|pict?|scan)[-_ ]?\d+$/i

/** Alone, they say nothing. */
const emptyWords =
  /^(?:une? |la |le |l['’])?(?:images?|photos?|photographies?|illustrations?|visuels?|picture|image \d+|photo \d+|bannière|bandeau|alt|alternative|sans titre|untitled)\.?$/i

/** What screen readers have already said. */
const announced = /^((?:une? |la |l['’])?(?:image|photo(?:graphie)?) (?:de |du |des |d['’]|of ))/i

function weakness(alt: string): Omit<Finding, keyof Place> | undefined {
  if (fileName.test(alt)) {
    return {
      message: `L’alternative « ${alt} » est un nom de fichier.`,
      advice: 'Écrivez ce que l’image apporte, ou rien ("") si elle ne fait que décorer.',
    }
  }
  if (emptyWords.test(alt)) {
    return {
      message: `L’alternative « ${alt} » ne dit pas ce que montre l’image.`,
      advice: 'Écrivez ce que l’image apporte, ou rien ("") si elle ne fait que décorer.',
    }
  }
  const start = announced.exec(alt)?.[1]
  if (start === undefined) return undefined
  return {
    message: `L’alternative commence par « ${start.trim()} » : un lecteur d’écran annonce déjà une image.`,
    advice: 'Commencez par ce qu’elle montre.',
  }
}
