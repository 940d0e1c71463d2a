import type { Metadata } from 'next'
import { basePath } from '@/lib/base-path'
import { type Document, type SiteFacts, summaryText } from '@/lib/site'

/** An image that other sites show of a page. */
export interface ShownImage {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/**
 * @param page what the page is called, where it is, and what it says in a sentence or two
 * @returns title, description, canonical address and Open Graph, the same facts everywhere
 */
export function pageMetadata(
  page: { title: string; path: string; description?: string; canonical?: string | undefined },
  facts: SiteFacts,
): Metadata {
  const title = plainSpaces(page.title)
  const description = page.description || undefined
  return {
    title,
    description,
    alternates: { canonical: page.canonical ?? page.path },
    openGraph: {
      title,
      description,
      url: page.path,
      siteName: facts.name,
      locale: localeOf(facts.language),
      type: 'website',
    },
  }
}

/** Those of the home page, whose title is the site's name. */
export function homeMetadata(facts: SiteFacts): Metadata {
  const { name, description } = facts
  return {
    ...pageMetadata({ title: name, path: `${basePath}/`, description }, facts),
    title: { absolute: name },
  }
}

/**
 * The same for a document, with its dates and its first image.
 *
 * @param drawn the image of one that has no picture
 */
export function documentMetadata(
  article: Document,
  facts: SiteFacts,
  drawn?: ShownImage,
): Metadata {
  const { title, path, canonical } = article
  const description = summaryText(article)
  const page = pageMetadata({ title, path, canonical, description }, facts)
  const image = article.images.find(({ size }) => size)
  return {
    ...page,
    authors: article.author ? [{ name: article.author }] : undefined,
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: article.date?.iso,
      modifiedTime: modified(article),
      section: article.categories[0],
      tags: [...article.tags],
      images: image ? [{ url: image.src, ...image.size, alt: image.alt ?? '' }] : drawn && [drawn],
    },
  }
}

/** @returns when a document was last changed, where its editor gave a date */
function modified({ updated }: Document): string | undefined {
  return typeof updated === 'object' ? updated.iso : undefined
}

/** @returns the same, or when it was published */
export function lastModified(document: Document): string | undefined {
  return modified(document) ?? document.date?.iso
}

/** @returns the addresses of its pictures, without those that are not there */
export function picturesOf({ images }: Document): readonly string[] {
  return images.filter(({ size }) => size).map(({ src }) => src)
}

/** Titles of windows and tabs are searched with ordinary spaces. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ')
}

/** Open Graph's way of writing a language: `fr_FR`, `en`. */
function localeOf(language: string): string {
  return language === 'fr' ? 'fr_FR' : language.replace('-', '_')
}
