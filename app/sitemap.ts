import type { MetadataRoute } from 'next'
import type { Target } from '@/lib/site'
import { getSite } from './_site/site'

/** Every address that shows something; documents with the day they were last changed. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { addresses, facts } = await getSite()
  return [...addresses]
    .filter(([, { kind }]) => kind !== 'redirect' && kind !== 'broken')
    .map(([path, target]) => ({
      url: new URL(path, facts.url).href,
      lastModified: lastModified(target),
    }))
}

function lastModified(target: Target): string | undefined {
  if (target.kind !== 'document') return undefined
  const { date, updated } = target.document
  return typeof updated === 'object' ? updated.iso : date?.iso
}
