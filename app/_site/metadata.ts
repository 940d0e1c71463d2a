import type { Metadata } from 'next'
import { basePath } from '@/lib/base-path'
import { type Document, type EventFacts, type SiteFacts, summaryText } from '@/lib/site'

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

/** The same for a document, with its dates and its first image. */
export function documentMetadata(article: Document, facts: SiteFacts): Metadata {
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
      images: image ? [{ url: image.src, ...image.size, alt: image.alt ?? '' }] : undefined,
    },
  }
}

/**
 * @returns schema.org data for search engines, as JSON that cannot close its script element
 * @see https://schema.org/NewsArticle
 */
export function documentJsonLd(article: Document, facts: SiteFacts): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    inLanguage: article.language,
    description: summaryText(article) || undefined,
    image: article.images.filter(({ size }) => size).map(({ src }) => new URL(src, facts.url).href),
    url: new URL(article.path, facts.url).href,
    ...(article.event ? eventJsonLd(article, article.event) : newsJsonLd(article, facts)),
  }).replaceAll('<', '\\u003c')
}

function newsJsonLd(article: Document, { name, url }: SiteFacts) {
  return {
    '@type': 'NewsArticle',
    headline: plainSpaces(article.title),
    alternativeHeadline: article.subtitle,
    datePublished: article.date?.iso,
    dateModified: modified(article) ?? article.date?.iso,
    author: { '@type': 'Organization', name: article.author ?? name },
    publisher: { '@type': 'Organization', name, url },
    mainEntityOfPage: new URL(article.path, url).href,
  }
}

/** @see https://schema.org/Event */
function eventJsonLd({ title }: Document, { start, end, place, address }: EventFacts) {
  return {
    '@type': 'Event',
    name: plainSpaces(title),
    startDate: start.iso,
    endDate: end?.iso,
    location:
      place === undefined && address === undefined
        ? undefined
        : { '@type': 'Place', name: place, address },
  }
}

function modified({ updated }: Document): string | undefined {
  return typeof updated === 'object' ? updated.iso : undefined
}

/** Titles of windows and tabs are searched with ordinary spaces. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ')
}

/** Open Graph's way of writing a language: `fr_FR`, `en`. */
function localeOf(language: string): string {
  return language === 'fr' ? 'fr_FR' : language.replace('-', '_')
}
