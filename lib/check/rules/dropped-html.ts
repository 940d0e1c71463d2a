import {
  allowedClasses,
  allowedElements,
  droppedWithContent,
  elementAttributes,
  globalAttributes,
} from '@/lib/markdown/allow-list'
import type { Finding } from '../finding'
import { placeOfAttribute } from '../markdown/attribute-place'
import { elementsOf, type Part, type PlacedElement, startOf } from '../markdown/part'
import { nearest } from '../nearest'
import type { Place } from '../problem'
import type { Rule } from '../rule'
import { isWordProcessorClass, isWordProcessorTag } from './word-processor'

/**
 * HTML and attributes that the page does not keep; `word-processor` reports what those paste:
 *
 *     <marquee>Bienvenue</marquee>
 *     ^
 */
export const droppedHtml: Rule = {
  name: 'dropped-html',
  severity: 'warning',
  *check({ parts }) {
    for (const [part, element] of elementsOf(parts)) {
      if (element.tag === 'script' || isComponent(part, element)) continue
      if (isWordProcessorTag(element.tag)) continue
      const dropped = droppedElement(element)
      if (dropped) yield dropped
      else yield* droppedAttributes(part, element)
    }
  },
}

/** Components are for `mdx` to report. */
function isComponent({ format, text }: Part, { node }: PlacedElement): boolean {
  return format === 'mdx' && /^<[A-Z]/.test(text.slice(startOf(node), startOf(node) + 2))
}

function droppedElement({ tag, place }: PlacedElement): Finding | undefined {
  if (tag === 'style') {
    return {
      ...place,
      message: 'La balise <style> n’est pas appliquée : l’article prend l’apparence du site.',
      advice: 'Retirez-la ; un encadré ou un bouton a déjà son style.',
    }
  }
  if (droppedWithContent.includes(tag)) {
    return {
      ...place,
      severity: 'error',
      message: `La balise <${tag}> et son contenu ne sont pas dans la page.`,
      advice: 'Dites la même chose avec du texte, une image ou un lien.',
    }
  }
  if (allowedElements.includes(tag)) return undefined
  return {
    ...place,
    message: `La balise <${tag}> n’est pas gardée ; le texte qu’elle entoure l’est.`,
    advice: 'Retirez-la, ou écrivez-le en Markdown.',
  }
}

/** Leftovers of copied code, without which nothing is lost. */
const harmless =
  /^(?:frameborder|allow|scrolling|loading|referrerpolicy|sandbox|decoding|srcset|sizes|border|cellpadding|cellspacing|data-.*|aria-.*|on.*|name|rel|alt|src|href)$/

function* droppedAttributes(part: Part, element: PlacedElement): Iterable<Finding> {
  const { tag } = element
  for (const [name, value] of element.attributes) {
    if (name === 'class') {
      for (const each of value.split(/\s+/).filter((each) => each !== '' && !isKeptClass(each))) {
        yield { ...placeOfAttribute(part, element, each), ...droppedClass(each) }
      }
    } else if (name === 'id' && value.startsWith('_')) {
      yield {
        ...placeOfAttribute(part, element, value),
        message: `L’identifiant « ${value} » est réservé au site : il est changé.`,
        advice: 'Donnez-lui un nom qui commence par une lettre.',
      }
    } else if (!isKept(tag, name)) {
      yield {
        ...placeOfAttribute(part, element, name),
        message: `L’attribut « ${name} » est sans effet ${tag === 'p' ? 'sur un paragraphe' : `sur <${tag}>`}.`,
        advice: 'Retirez-le.',
      }
    }
  }
}

function isKept(tag: string, name: string): boolean {
  return (
    globalAttributes.includes(name) ||
    elementAttributes[tag]?.includes(name) === true ||
    harmless.test(name)
  )
}

/** What Jekyll's `highlight` writes around code: no editor can take it away. */
const ofJekyll = /^(?:highlight|highlighter-rouge|rouge-.*|gutter|code|lineno)$/

function isKeptClass(name: string): boolean {
  return (
    isWordProcessorClass(name) ||
    ofJekyll.test(name) ||
    allowedClasses.some((known) => (typeof known === 'string' ? known === name : known.test(name)))
  )
}

/** Kept, and without a look of their own: writing them would change nothing. */
const withoutLook = new Set(['accordion', 'diaporama', 'no_toc', 'kdmath'])

function droppedClass(name: string): Omit<Finding, keyof Place> {
  const near = nearest(
    name,
    allowedClasses
      .filter((known) => typeof known === 'string')
      .filter((known) => !withoutLook.has(known)),
  )
  return {
    message: `La classe « ${name} » est sans effet.`,
    advice: near === undefined ? 'Retirez-la.' : `Vouliez-vous écrire « ${near} » ?`,
  }
}
