import { getSite } from '../_site/site'
import { siteMapOf } from '../_site/sitemap'

export const dynamic = 'force-static'

/** Every address that shows something, for search engines; past 50,000, where its parts are. */
export async function GET(): Promise<Response> {
  return new Response(siteMapOf(await getSite()).root, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
