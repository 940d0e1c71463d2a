import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { classNames } from '../class-names'
import { isElement } from './kinds'
import { eachElement } from './walk'

/**
 * Footnotes: kramdown writes the roles of an older DPUB-ARIA. A reference is the link, not the
 * `sup` around it, and notes are the items of a list, whose own role has been deprecated. Both ends
 * of a note say which one it is (RGAA 6.1).
 *
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-endnote
 */
export function nameFootnotes(tree: Root): void {
  /** What a note is called in the text, by its id. */
  const calls = new Map<string, string>()
  eachElement(tree, (element) => {
    if (isNoteLink(element, 'footnote')) {
      const number = textOf(element).trim()
      element.properties.ariaLabel = `Note ${number}`
      calls.set(anchorOf(element), number)
    }
    if (element.tagName !== 'sup' || element.properties.role !== 'doc-noteref') return
    delete element.properties.role
    for (const child of element.children) {
      if (isElement(child, 'a')) child.properties.role = 'doc-noteref'
    }
  })
  eachElement(tree, (element) => {
    if (element.properties.role === 'doc-endnote') delete element.properties.role
    if (element.tagName === 'li') nameReturns(element, calls.get(String(element.properties.id)))
  })
}

/** A note that is called twice leads back to two places. */
function nameReturns(note: Element, number: string | undefined): void {
  if (number === undefined) return
  let call = 0
  eachElement(note, (link) => {
    if (!isNoteLink(link, 'reversefootnote')) return
    call++
    const which = call === 1 ? `note ${number}` : `note ${number}, appel ${call}`
    link.properties.ariaLabel = `Retour au texte, ${which}`
  })
}

function isNoteLink(element: Element, className: string): boolean {
  return element.tagName === 'a' && classNames(element).includes(className)
}

function anchorOf(link: Element): string {
  return String(link.properties.href ?? '').replace(/^#/, '')
}
