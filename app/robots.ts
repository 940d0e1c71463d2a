import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'
import { getSite } from './_site/site'

/** Search engines may read everything that is public, and nothing of a preview. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  if (env.preview) return { rules: { userAgent: '*', disallow: '/' } }
  const { facts } = await getSite()
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${facts.url}/sitemap.xml` }
}
