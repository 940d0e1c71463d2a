import type { MetadataRoute } from 'next'
import type { Target } from '@/lib/site'
import { getSite } from './_site/site'

/** Every address that shows something; documents with the day they were last changed. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { addresses, facts } = await getSite()
  return [...addresses.values()].filter(isListed).map((target) => ({
    // Next writes it as it stands.
    url: new URL(target.path, facts.url).href.replaceAll('&', '&amp;'),
    lastModified: lastModified(target),
  }))
}

/** Editors may keep a page from it (`sitemap: false`). */
function isListed(target: Target): boolean {
  if (target.kind === 'redirect' || target.kind === 'broken') return false
  if (target.kind === 'document') return target.document.isListed
  return target.kind !== 'page' || target.page.isListed
}

function lastModified(target: Target): string | undefined {
  if (target.kind !== 'document') return undefined
  const { date, updated } = target.document
  return typeof updated === 'object' ? updated.iso : date?.iso
}
