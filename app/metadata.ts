import type { Metadata } from 'next'
import type { Document } from '@/lib/site'
import { site } from '@/lib/site/facts'

/**
 * @param page what the page is called, where it is, and what it says in a sentence or two
 * @returns title, description, canonical address and Open Graph, the same facts everywhere
 */
export function pageMetadata(page: {
  title: string
  path: string
  description?: string
}): Metadata {
  const title = plainSpaces(page.title)
  const description = page.description || undefined
  return {
    title,
    description,
    alternates: { canonical: page.path },
    openGraph: {
      title,
      description,
      url: page.path,
      siteName: site.name,
      locale: site.locale,
      type: 'website',
    },
  }
}

/** The same for an article, with its dates and its first image. */
export function articleMetadata(article: Document, description: string): Metadata {
  const page = pageMetadata({ title: article.title, path: article.path, description })
  const image = article.images.find(({ size }) => size)
  return {
    ...page,
    authors: article.author ? [{ name: article.author }] : undefined,
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: article.date.iso,
      modifiedTime: modified(article),
      section: article.categories[0],
      tags: [...article.tags],
      images: image ? [{ url: image.src, ...image.size, alt: image.alt ?? '' }] : undefined,
    },
  }
}

/**
 * @returns schema.org data for search engines, as JSON that cannot close its script element
 * @see https://schema.org/NewsArticle
 */
export function articleJsonLd(article: Document, description: string): string {
  const url = new URL(article.path, site.url).href
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: plainSpaces(article.title),
    alternativeHeadline: article.subtitle,
    description: description || undefined,
    inLanguage: article.language,
    datePublished: article.date.iso,
    dateModified: modified(article) ?? article.date.iso,
    image: article.images.filter(({ size }) => size).map(({ src }) => new URL(src, site.url).href),
    author: { '@type': 'Organization', name: article.author ?? site.name },
    publisher: { '@type': 'Organization', name: site.name, url: site.url },
    mainEntityOfPage: url,
    url,
  }).replaceAll('<', '\\u003c')
}

function modified({ updated }: Document): string | undefined {
  return typeof updated === 'object' ? updated.iso : undefined
}

/** Titles of windows and tabs are searched with ordinary spaces. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ')
}
