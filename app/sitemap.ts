import type { MetadataRoute } from 'next'
import { site } from '@/lib/site/facts'
import { getTargets } from './content'
import { getListingPages, listingPath } from './listing'
import { getThemes, themePath } from './themes'

/** Every address that shows something; articles with the day they were last changed. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const targets = [...(await getTargets()).values()]
  const articles = targets.flatMap((target) => (target.kind === 'article' ? [target.article] : []))
  const pages = targets.flatMap((target) => (target.kind === 'page' ? [target.page] : []))
  return [
    ...['/', '/plan-du-site/'].map((path) => ({ url: addressOf(path) })),
    ...(await getListingPages()).map(({ number }) => ({ url: addressOf(listingPath(number)) })),
    ...(await getThemes()).map(({ slug }) => ({ url: addressOf(themePath(slug)) })),
    ...pages.map(({ path }) => ({ url: addressOf(path) })),
    ...articles.map(({ path, date, updated }) => ({
      url: addressOf(path),
      lastModified: typeof updated === 'object' ? updated.iso : date.iso,
    })),
  ]
}

function addressOf(path: string): string {
  return new URL(path, site.url).href
}
