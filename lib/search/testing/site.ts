import type { Document, DocumentBody, Page, Section, Theme } from '@/lib/site'

/** @returns a document of the news, public, in French, with what is given in place of what goes without saying */
export function documentOf(given: Partial<Document> & { readonly slug: string }): Document {
  return {
    ...textOf(`/actualites/${given.slug}/`, given.slug),
    id: `/actualites/${given.slug}`,
    section: 'actualites',
    date: { time: Date.parse('2024-03-01'), day: '2024-03-01', iso: '2024-03-01' },
    images: [],
    categories: [],
    tags: [],
    author: undefined,
    files: [],
    featured: false,
    event: undefined,
    pressContact: undefined,
    position: undefined,
    ...given,
  }
}

/** The same for a page. */
export function pageOf(given: Partial<Page> & { readonly slug: string }): Page {
  return { ...textOf(`/${given.slug}/`, given.slug), isLent: false, ...given }
}

/** @returns a site of one section, whose themes are the tags of its documents */
export function siteOf(documents: readonly Document[], pages: readonly Page[] = []) {
  const section: Section = {
    name: 'actualites',
    title: 'Actualités',
    path: '/actualites/',
    kind: 'news',
    documents,
    intro: undefined,
  }
  const tags = new Set(documents.flatMap((document) => document.tags))
  const themes = [...tags].map(
    (tag): Theme => ({
      name: tag,
      slug: tag,
      path: `/themes/${tag}/`,
      documents: documents.filter((document) => document.tags.includes(tag)),
    }),
  )
  return { documents, pages, sections: [section], themes }
}

function textOf(path: string, slug: string) {
  return {
    base: '',
    path,
    file: `content${path.slice(0, -1)}.md`,
    title: slug,
    slug,
    subtitle: undefined,
    updated: undefined,
    chapeau: undefined,
    body: bodyOf(''),
    language: 'fr',
    draft: false,
    isPublic: true,
    redirectFrom: [],
    redirectTo: undefined,
    canonical: undefined,
    translationKey: undefined,
    isListed: true,
    summary: undefined,
  } as const
}

/** @returns a text as it is written from the first line of its file on */
export function bodyOf(text: string): DocumentBody {
  return { text, format: 'md', firstLine: 1, placeOf: () => ({ line: 1, column: 1 }) }
}
