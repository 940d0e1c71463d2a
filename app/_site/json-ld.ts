import { type Document, type EventFacts, type SiteFacts, summaryText } from '@/lib/site'
import { lastModified, picturesOf, plainSpaces } from './metadata'

/** What stands above a document, from the home page down. */
export interface Crumb {
  readonly label: string
  readonly href: string
}

/**
 * @param article what the page shows
 * @param crumbs that its breadcrumb shows, without the document itself
 * @param drawn address of the image of one that has no picture
 * @returns schema.org data for search engines, as JSON that cannot close its script element
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function documentJsonLd(
  article: Document,
  facts: SiteFacts,
  crumbs: readonly Crumb[],
  drawn?: string,
): string {
  const absolute = (path: string) => new URL(path, facts.url).href
  const pictures = picturesOf(article)
  const images = pictures.length > 0 || drawn === undefined ? pictures : [drawn]
  const about = {
    inLanguage: article.language,
    description: summaryText(article) || undefined,
    image: images.length > 0 ? images.map(absolute) : undefined,
    url: absolute(article.path),
    ...(article.event
      ? eventJsonLd(article, article.event, facts)
      : newsJsonLd(article, facts, absolute)),
  }
  const trail = [...crumbs, { label: article.title, href: article.path }]
  const breadcrumb = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: plainSpaces(label),
      item: absolute(href),
    })),
  }
  const data = { '@context': 'https://schema.org', '@graph': [about, breadcrumb] }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function newsJsonLd(article: Document, facts: SiteFacts, absolute: (path: string) => string) {
  const icon = absolute(`${article.base}/_icons/icon-512.png`)
  return {
    '@type': 'NewsArticle',
    headline: plainSpaces(article.title),
    alternativeHeadline: article.subtitle,
    datePublished: article.date?.iso,
    dateModified: lastModified(article),
    author: authorOf(article.author, facts),
    publisher: {
      ...organization(facts),
      logo: { '@type': 'ImageObject', url: icon, width: 512, height: 512 },
    },
    mainEntityOfPage: absolute(article.path),
  }
}

/** « La rédaction », « L’équipe beta » are no names of people; « Le Goff » is one. */
const team = /^(?:(?:la|le|les) |l['’])\p{Ll}/u

function authorOf(author: string | undefined, facts: SiteFacts) {
  if (author === undefined || author === facts.name) return organization(facts)
  const isTeam = team.test(author.charAt(0).toLowerCase() + author.slice(1))
  return { '@type': isTeam ? 'Organization' : 'Person', name: author }
}

function organization({ name, url }: SiteFacts) {
  return { '@type': 'Organization', name, url }
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/event */
function eventJsonLd(
  { title }: Document,
  { start, end, place, address }: EventFacts,
  facts: SiteFacts,
) {
  return {
    '@type': 'Event',
    name: plainSpaces(title),
    startDate: start.iso,
    endDate: end?.iso,
    eventStatus: 'https://schema.org/EventScheduled',
    organizer: organization(facts),
    location:
      place === undefined && address === undefined
        ? undefined
        : { '@type': 'Place', name: place ?? address, address: address ?? place },
  }
}
