import type { SectionKind } from '@/lib/site/section'

/** What readers call a document of a section. */
export interface SectionWords {
  /** All of these words are masculine, as « précédent » and « suivant » that follow them are. */
  readonly one: string
  readonly several: string
  /** With its demonstrative: « cet article ». */
  readonly thisOne: string
}

const words: Readonly<Record<SectionKind, SectionWords>> = {
  news: { one: 'Article', several: 'articles', thisOne: 'cet article' },
  events: { one: 'Événement', several: 'événements', thisOne: 'cet événement' },
  press: { one: 'Communiqué', several: 'communiqués', thisOne: 'ce communiqué' },
  documents: { one: 'Document', several: 'documents', thisOne: 'ce document' },
}

/** @returns the words for a document of such a section, or of none: an article */
export function sectionWords(kind: SectionKind = 'news'): SectionWords {
  return words[kind]
}
