import type { MetadataRoute } from 'next'
import { basePath } from '@/lib/base-path'
import { env } from '@/lib/env'
import { getSite } from './_site/site'

/** Search engines may read everything that is public, and nothing of a preview. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  if (env.preview) return { rules: { userAgent: '*', disallow: '/' } }
  const { facts } = await getSite()
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${facts.url}${basePath}/sitemap.xml` }
}
