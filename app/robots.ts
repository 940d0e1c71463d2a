import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'
import { site } from '@/lib/site/facts'

/** Search engines may read everything that is public, and nothing of a preview. */
export default function robots(): MetadataRoute.Robots {
  if (env.preview) return { rules: { userAgent: '*', disallow: '/' } }
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${site.url}/sitemap.xml` }
}
