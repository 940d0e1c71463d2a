import { elementsOf, type PlacedElement } from '../markdown/part'
import type { Rule } from '../rule'

/**
 * HTML that a word processor puts around what is copied from it. Said once a file: one way to paste
 * clears all of it.
 *
 *     <p class="MsoNormal">Du texte.<o:p></o:p></p>
 *     ^
 */
export const wordProcessor: Rule = {
  name: 'word-processor',
  severity: 'warning',
  *check({ parts }) {
    for (const [, element] of elementsOf(parts)) {
      const trace = traceIn(element)
      if (trace === undefined) continue
      yield {
        ...element.place,
        message: `« ${trace} » est une marque que laissent les traitements de texte : elle est sans effet.`,
        advice:
          'Recopiez le texte en le collant sans mise en forme (Ctrl + Maj + V), puis remettez le gras, les titres et les liens en Markdown.',
      }
      return
    }
  },
}

/** `<o:p>`, `<w:…>`, `<v:…>`, and `<font>`, which nobody writes by hand any more. */
export function isWordProcessorTag(tag: string): boolean {
  return /^(?:[ovwm]:.+|st1:.+|font)$/.test(tag)
}

export function isWordProcessorClass(name: string): boolean {
  return /^Mso/.test(name)
}

export function isWordProcessorStyle(written: string): boolean {
  return /^\s*(?:mso-|tab-stops:)/.test(written)
}

function traceIn({ tag, attributes }: PlacedElement): string | undefined {
  if (isWordProcessorTag(tag)) return `<${tag}>`
  const name = attributes.get('class')?.split(/\s+/).find(isWordProcessorClass)
  if (name !== undefined) return name
  return attributes.get('style')?.split(';').find(isWordProcessorStyle)?.trim()
}
