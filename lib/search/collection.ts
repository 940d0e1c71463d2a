import { headingsOf, textOfTree } from '@/lib/markdown'
import { type Document, type Page, publishedText, type Site } from '@/lib/site'
import { type BuiltIndex, buildIndex, type SearchDocument } from './build'
import { phraseText } from './excerpt'
import { type Facet, type PackedFacets, packFacets } from './facets'

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

/** All that answers are made from, by number of the document: newest first, then pages. */
export interface SearchCollection {
  readonly index: BuiltIndex
  readonly facets: PackedFacets
  readonly records: readonly SearchRecord[]
  /** Plain text that excerpts are cut from. */
  readonly texts: readonly string[]
  /** The same as `phraseText` reads it. */
  readonly words: readonly string[]
}

/** What of a site is searched. */
export type SearchedSite = Pick<Site, 'documents' | 'pages' | 'sections' | 'themes'>

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
    index: buildIndex(read),
    facets: facetsOf(all, site),
    records: all.map((text) => recordOf(text, site)),
    texts,
    words: texts.map((text, id) => phraseText(text, all[id]?.language ?? '')),
  }
}

function readText(text: Document | Page): SearchDocument {
  const { title, subtitle, language } = text
  const { body, chapeau } = publishedText(text)
  return {
    title: [title, subtitle].filter(Boolean).join(' '),
    themes: 'tags' in text ? [...text.tags, ...text.categories].join(' ') : '',
    chapeau: chapeau ? textOfTree(chapeau) : '',
    headings: headingsOf(body)
      .map((heading) => heading.text)
      .join(' '),
    body: textOfTree(body),
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

function facetsOf(
  all: readonly (Document | Page)[],
  { sections, themes }: SearchedSite,
): PackedFacets {
  const numbers = new Map(all.map((text, number) => [text, number]))
  const numbersOf = (documents: readonly Document[]) =>
    documents.flatMap((document) => numbers.get(document) ?? []).sort((a, b) => a - b)
  const years = new Map<string, Facet<number[]>>()
  for (const [number, text] of all.entries()) {
    const year = 'section' in text ? text.date?.day.slice(0, 4) : undefined
    if (year === undefined) continue
    const facet = years.get(year) ?? { slug: year, name: year, documents: [] }
    facet.documents.push(number)
    years.set(year, facet)
  }
  return packFacets({
    section: sections.map(({ name, title, documents }) => ({
      ...{ slug: name, name: title, documents: numbersOf(documents) },
    })),
    theme: themes.map(({ slug, name, documents }) => ({
      ...{ slug, name, documents: numbersOf(documents) },
    })),
    year: [...years.values()],
  })
}
