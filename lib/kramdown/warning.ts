/** What a warning knows beside its place, by its code. */
export interface WarningFacts {
  /** An attribute list that no block or span is beside. */
  'detached-attributes': { readonly level: 'block' | 'span' }
  /** A tag of a block within a sentence: it is text there. */
  'block-in-sentence': { readonly name: string }
  /** What is written again under a name replaces what was written before, or comes too late. */
  'duplicate-footnote': { readonly name: string }
  'duplicate-link': { readonly name: string }
  /** An id that an element above has. */
  'duplicate-id': { readonly id: string }
  /** A part of an attribute list that is no entry of one. */
  'malformed-attributes': { readonly text: string }
  /** A value of `{::options}` that is of no form its option has. */
  'malformed-option': { readonly name: string; readonly value: string }
  /** A link whose address holds a space, or is not in parentheses right after its text. */
  'malformed-link': { readonly cause: 'space-in-address' | 'parentheses' }
  /** `{:toc}` and its like on what cannot do as they ask, or when something above does already. */
  'misplaced-reference': { readonly name: string }
  /** A closing tag of what is not open; `within` is the innermost element that is. */
  'stray-closing-tag': { readonly name: string; readonly within?: string }
  /** What would grow beyond all measure, and was cut short. */
  'too-large': { readonly what: 'definitions' | 'table' }
  /** `{:/name}` of what is not open. */
  'stray-extension-end': NoFacts
  /** A table of nothing but its header: it stays text. */
  'table-without-rows': NoFacts
  'unclosed-attributes': NoFacts
  'unclosed-code': { readonly marks: string }
  'unclosed-comment': NoFacts
  'unclosed-emphasis': { readonly marks: string }
  'unclosed-extension': { readonly name: string }
  'unclosed-fence': { readonly marks: string }
  'unclosed-math': NoFacts
  'unclosed-tag': { readonly name: string }
  /** A name in an attribute list that no `{:name: …}` defines. */
  'undefined-attributes': { readonly name: string }
  'undefined-footnote': { readonly name: string }
  'undefined-reference': { readonly name: string }
  /** `{::name}` that is none of `comment`, `nomarkdown` and `options`. */
  'unknown-extension': { readonly name: string }
  /** A name in `{::options}` that is no option. */
  'unknown-option': { readonly name: string }
  'unused-footnote': { readonly name: string }
}

/** Its place says everything. */
type NoFacts = Readonly<Record<string, never>>

/** Stable name of the kind of warning. */
export type WarningCode = keyof WarningFacts

/** Something in a text that its author surely did not mean. The text is kept all the same. */
export type KramdownWarning<Any extends WarningCode = WarningCode> = {
  [Code in Any]: {
    readonly code: Code
    /** 1-based. */
    readonly line: number
    /** 1-based, in UTF-16 units. */
    readonly column: number
    readonly facts: WarningFacts[Code]
  }
}[Any]

/** @returns a warning in a few English words, such as « unclosed tag: div » */
export function describeWarning({ code, facts }: KramdownWarning): string {
  return [code.replaceAll('-', ' '), ...Object.values(facts)].join(': ')
}
