import type { Finding } from '../finding'
import type { Part } from '../markdown/part'
import type { Rule } from '../rule'

const window = '[texte](https://exemple.fr){:target="_blank"}'

/** What a link looks like when it is none. */
const patterns: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?<!\\)\[[^[\]]*\]\(\s*(?=target=)/g,
    '« target » est écrit dans l’adresse du lien, qui ne mène nulle part.',
    `Écrivez la marque après la parenthèse : « ${window} ».`,
  ],
  [
    /(?<!\\)\[[^[\]]*\]\((?=[^()\s]+$|(?:https?:|\/|mailto:)[^()]*$)/g,
    'La parenthèse de ce lien n’est pas refermée.',
    'Écrivez « [texte](https://exemple.fr) ».',
  ],
  [
    /(?<!\\)\[[^[\]]*\] {1,3}\((?=https?:|\/|mailto:)/g,
    'Une espace sépare les crochets de la parenthèse : ce n’est pas un lien.',
    'Écrivez « [texte](https://exemple.fr) », sans espace entre « ] » et « ( ».',
  ],
  [
    /(?<!\\)\([^()]*\)\[(?=https?:|\/|mailto:)/g,
    'Les crochets et la parenthèse de ce lien sont à la place l’un de l’autre.',
    'Écrivez « [texte](https://exemple.fr) ».',
  ],
]

/**
 * Links that are not written as links:
 *
 *     [texte](target=_blank https://exemple.fr)
 *     ^
 */
export const malformedLink: Rule = {
  name: 'malformed-link',
  severity: 'error',
  *check({ parts }) {
    for (const part of parts) {
      yield* linksToNowhere(part)
      yield* almostLinks(part)
    }
  },
}

function* linksToNowhere({ elements }: Part): Iterable<Finding> {
  for (const { tag, attributes, place } of elements) {
    const href = tag === 'a' ? (attributes.get('href')?.trim() ?? '') : ''
    if (/\btarget=/.test(href)) {
      yield {
        ...place,
        message: '« target » est écrit dans l’adresse du lien, qui ne mène nulle part.',
        advice: `Écrivez la marque après la parenthèse : « ${window} ».`,
      }
    } else if (/\s/.test(href)) {
      yield {
        ...place,
        message: `L’adresse « ${href} » contient une espace.`,
        advice:
          'Écrivez « %20 » à la place de chaque espace, ou retirez ce qui n’est pas l’adresse.',
      }
    }
  }
}

function* almostLinks({ texts, placeOf }: Part): Iterable<Finding> {
  for (const { raw, offset } of texts) {
    for (const [pattern, message, advice] of patterns) {
      for (const { index } of raw.matchAll(pattern)) {
        yield { ...placeOf(offset + index), message, advice }
      }
    }
  }
}
