import { readAddress } from '@/lib/markdown'
import { addressAttributes } from '@/lib/markdown/allow-list'
import type { Finding } from '../finding'
import { placeOfAttribute } from '../markdown/attribute-place'
import { elementsOf, type Part, type PlacedElement } from '../markdown/part'
import type { Rule } from '../rule'

/**
 * Programs in content: never on the page.
 *
 *     <p onclick="ouvrir()">
 *     ^
 */
export const script: Rule = {
  name: 'script',
  severity: 'error',
  *check({ parts }) {
    for (const [part, element] of elementsOf(parts)) {
      if (element.tag === 'script') {
        yield {
          ...element.place,
          message: 'La balise <script> et son contenu ne sont pas dans la page.',
          advice:
            'Retirez-la. Pour déplier un texte, écrivez <details><summary>Titre</summary>…</details>.',
        }
      }
      yield* handlers(part, element)
      yield* schemes(element)
    }
  },
}

function* handlers(part: Part, element: PlacedElement): Iterable<Finding> {
  for (const name of element.attributes.keys()) {
    if (!/^on/.test(name)) continue
    yield {
      ...placeOfAttribute(part, element, name),
      message: `L’attribut « ${name} » est un programme : il n’est pas dans la page.`,
      advice: 'Retirez-le ; écrivez un lien ou <details> à la place.',
    }
  }
}

function* schemes({ attributes, place }: PlacedElement): Iterable<Finding> {
  for (const [name, kinds] of Object.entries(addressAttributes)) {
    const address = readAddress(attributes.get(name) ?? '')
    const scheme =
      address.kind === 'contact' && !kinds.includes('contact')
        ? address.scheme
        : address.kind === 'refused' && address.reason === 'scheme' && address.detail
    if (!scheme) continue
    const allowed = ['http:', 'https:', ...(kinds.includes('contact') ? ['mailto:', 'tel:'] : [])]
    yield {
      ...place,
      message: `Une adresse en « ${scheme}: » n’est pas permise : elle n’est pas dans la page.`,
      advice: `Écrivez une adresse du site, ou une adresse en ${allowed.map((each) => `« ${each} »`).join(', ')}.`,
    }
  }
}
