import { basePath } from '@/lib/base-path'
import { type SitemapEntry, sitemap } from '@/lib/feeds'
import type { Site, Target } from '@/lib/site'
import { lastModified, picturesOf } from './metadata'

/** @returns the site map for search engines, in parts where it is large */
export function siteMapOf({ addresses, facts }: Site): ReturnType<typeof sitemap> {
  const absolute = (path: string) => new URL(path, facts.url).href
  const entries = [...addresses.values()].filter(isListed).map((target): SitemapEntry => {
    const document = target.kind === 'document' ? target.document : undefined
    return {
      url: absolute(target.path),
      changed: document && lastModified(document),
      images: document ? picturesOf(document).map(absolute) : [],
    }
  })
  return sitemap(entries, (part) => absolute(`${basePath}/sitemaps/${part}.xml`))
}

/** Editors may keep a page from it (`sitemap: false`). */
function isListed(target: Target): boolean {
  if (target.kind === 'redirect' || target.kind === 'broken') return false
  if (target.kind === 'document') return target.document.isListed
  return target.kind !== 'page' || target.page.isListed
}
