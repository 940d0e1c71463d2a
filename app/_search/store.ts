import { basePath } from '@/lib/base-path'
import { inMemory, openStore, type SearchSource, type Store, searchCollection } from '@/lib/search'
import type { Site } from '@/lib/site'
import { getSite } from '../_site/site'

let built: Store | undefined

/**
 * @param origin of this server
 * @returns what a build wrote for the search; where none did (`next dev`), the content as it is now,
 *   and the frame from the server itself
 */
export async function searchStore(origin: string): Promise<Store> {
  if (process.env.NODE_ENV !== 'development') {
    built ??= openStore()
    if (!built) throw new Error('npm run build writes what the search reads: it was not run whole.')
    return built
  }
  const page = await fetch(new URL(`${basePath}/recherche/cadre/`, origin))
  return { source: sourceOf(await getSite()), frame: await page.text() }
}

const sources = new WeakMap<Site, SearchSource>()

/** Read once, and again when the content changes. */
function sourceOf(site: Site): SearchSource {
  const source = sources.get(site) ?? inMemory(searchCollection(site))
  sources.set(site, source)
  return source
}
