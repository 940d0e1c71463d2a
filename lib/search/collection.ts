import { headingsOf, plainText, textOfTree, toHast } from '@/lib/markdown'
import type { Document, Page, Site } from '@/lib/site'
import { buildIndex, type SearchDocument } from './build'
import { phraseText } from './excerpt'
import type { IndexPart } from './part-format'

/** What results show of a document or a page. */
export interface SearchRecord {
  /** Where it leads: its address, or that of what it points to. */
  readonly href: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** Title of its section; none for pages. */
  readonly section: string | undefined
  readonly date: { readonly iso: string; readonly day: string } | undefined
}

/** By what results are narrowed: the names of all values, and the values of each document. */
export interface Facets {
  readonly sections: readonly FacetValue[]
  readonly themes: readonly FacetValue[]
  readonly documents: readonly DocumentFacets[]
}

export interface FacetValue {
  /** As addresses name it. */
  readonly slug: string
  readonly name: string
}

/** Number of the section, year, numbers of the themes; a page has none of them. */
export type DocumentFacets = readonly [
  section: readonly number[],
  year: readonly number[],
  themes: readonly number[],
]

/** All that answers are made from, by number of the document: newest first, then pages. */
export interface SearchCollection {
  readonly parts: ReadonlyMap<string, IndexPart>
  readonly facets: Facets
  readonly records: readonly SearchRecord[]
  /** Plain text that excerpts are cut from. */
  readonly texts: readonly string[]
  /** The same as `phraseText` reads it. */
  readonly words: readonly string[]
}

type SearchedSite = Pick<Site, 'documents' | 'pages' | 'sections' | 'themes'>

/**
 * Reads every document and page of a site once.
 *
 * @param site loaded; what is in it is what is found
 */
export function searchCollection(site: SearchedSite): SearchCollection {
  const all: readonly (Document | Page)[] = [...site.documents, ...site.pages]
  const read = all.map(readText)
  const texts = read.map(({ chapeau, body }) => `${chapeau} ${body}`.trim())
  return {
    parts: buildIndex(read),
    facets: facetsOf(all, site),
    records: all.map((text) => recordOf(text, site)),
    texts,
    words: texts.map((text, id) => phraseText(text, all[id]?.language ?? '')),
  }
}

function readText(text: Document | Page): SearchDocument {
  const { title, subtitle, chapeau, body, language } = text
  const { tree } = toHast(body.text, { format: body.format, language })
  return {
    title: [title, subtitle].filter(Boolean).join(' '),
    themes: 'tags' in text ? [...text.tags, ...text.categories].join(' ') : '',
    chapeau: chapeau ? plainText(chapeau, language) : '',
    headings: headingsOf(tree)
      .map((heading) => heading.text)
      .join(' '),
    body: textOfTree(tree),
    language,
  }
}

function recordOf(text: Document | Page, { sections }: SearchedSite): SearchRecord {
  const { path, redirectTo, title, language } = text
  const { section, date } = 'section' in text ? text : {}
  return {
    href: redirectTo ?? path,
    title,
    language,
    section: sections.find(({ name }) => name === section)?.title,
    date: date && { iso: date.iso, day: date.day },
  }
}

function facetsOf(all: readonly (Document | Page)[], { sections, themes }: SearchedSite): Facets {
  const themesOf = new Map<string, number[]>()
  for (const [number, { documents }] of themes.entries()) {
    for (const { path } of documents) themesOf.set(path, [...(themesOf.get(path) ?? []), number])
  }
  const sectionNumbers = new Map(sections.map(({ name }, number) => [name, number]))
  return {
    sections: sections.map(({ name, title }) => ({ slug: name, name: title })),
    themes: themes.map(({ slug, name }) => ({ slug, name })),
    documents: all.map((text) =>
      'section' in text
        ? [
            [sectionNumbers.get(text.section) ?? -1],
            text.date ? [Number(text.date.day.slice(0, 4))] : [],
            themesOf.get(text.path) ?? [],
          ]
        : [[], [], []],
    ),
  }
}
