import type { Finding } from '../finding'
import type { Part } from '../markdown/part'
import type { Rule } from '../rule'

const window = '[texte](https://exemple.fr){:target="_blank"}'

/** @returns what to write instead of what a pattern finds */
type Write = (was: string) => string

/** What a link looks like when it is none. */
const patterns: readonly (readonly [RegExp, string, string, Write?])[] = [
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
    (was) => was.replace(/\s+(?=\($)/, ''),
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
        advice: without(href),
      }
    } else if (/^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/?#]|$)/i.test(href)) {
      const path = href.replace(/^https?:\/\/[^/]*/i, '') || '/'
      yield {
        ...place,
        message: `L’adresse « ${href} » est celle de votre machine : personne d’autre n’y va.`,
        advice: `Écrivez « ${path} ».`,
      }
    } else if (misspelled(href) !== undefined) {
      yield {
        ...place,
        message: `L’adresse « ${href} » est mal écrite : elle ne mène nulle part.`,
        advice: `Écrivez « ${misspelled(href)} ».`,
      }
    }
  }
}

/** How to write an address that has spaces. */
function without(href: string): string {
  if (/^(?:tel:)?[\s\d+().-]{8,}$/i.test(href)) {
    return `Pour un téléphone, écrivez « tel:${telephone(href.replace(/^tel:/i, ''))} ».`
  }
  if (/^mailto:/i.test(href) || /^\S+@\S+$/.test(href.replace(/\s/g, ''))) {
    return `Écrivez « mailto:${href.replace(/^mailto:/i, '').replace(/\s+/g, '')} », sans espace.`
  }
  const [first = '', ...rest] = href.split(/\s+/)
  const quoted = /^["“«]\s*(\S+)\s*["”»]$/.exec(href)?.[1]
  if (quoted !== undefined) return `Écrivez « ${quoted} », sans guillemets.`
  if (/^https?:\/\/$/i.test(first)) return `Écrivez « ${href.replace(/\s+/g, '')} », sans espace.`
  return /^["“«]/.test(rest[0] ?? '')
    ? `Écrivez « ${first} » seul, ou mettez le titre entre guillemets droits.`
    : 'Écrivez « %20 » à la place de chaque espace, ou retirez ce qui n’est pas l’adresse.'
}

/** French numbers get their country, with which they work from anywhere. */
function telephone(written: string): string {
  const digits = written.replace(/[^\d+]/g, '')
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : digits
}

/** @returns the address that was meant; `undefined` when nothing is wrong with its beginning */
function misspelled(href: string): string | undefined {
  if (/^(?:\+?\d[\d.()-]{7,}\d)$/.test(href)) return `tel:${telephone(href)}`
  const scheme = /^(?:(https?)(?::\/(?!\/)|\/\/|:(?!\/)|;\/\/)|h?t{1,3}ps?:\/\/)/i.exec(href)
  if (!scheme || /^https?:\/\//i.test(href)) {
    return /^https?:\/\/https?:?\/\//i.test(href)
      ? href.replace(/^https?:\/\/(?=http)/i, '')
      : undefined
  }
  return `${scheme[1] ?? 'https'}://${href.slice(scheme[0].length)}`
}

function* almostLinks({ texts, placeOf }: Part): Iterable<Finding> {
  for (const { raw, offset } of texts) {
    for (const [pattern, message, advice, write] of patterns) {
      for (const { index, 0: was } of raw.matchAll(pattern)) {
        const fix = write && { fix: { was, text: write(was) } }
        yield { ...placeOf(offset + index), message, advice, ...fix }
      }
    }
  }
}
