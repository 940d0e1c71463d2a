import { basePath } from '@/lib/base-path'
import { openSearch } from '@/lib/feeds'
import { SEARCH_PATH } from '@/lib/search'
import { getSite } from '../_site/site'

export const dynamic = 'force-static'

/** What browsers read to offer the search of the site. */
export async function GET(): Promise<Response> {
  const { name, url, language } = (await getSite()).facts
  const absolute = (path: string) => new URL(path, url).href
  const engine = {
    name,
    language,
    url: absolute(basePath + SEARCH_PATH),
    icon: absolute(`${basePath}/_icons/icon.svg`),
  }
  return new Response(openSearch(engine), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
