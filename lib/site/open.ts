import { loadSite, type Site } from './load'
import { ContentError } from './problem'
import { currentSettings, type Settings } from './settings'
import { cacheKey } from './stamp'

let cached: { readonly key: string; readonly site: Promise<Site> } | undefined

/**
 * The door of the content folder: everything that lists or shows documents asks here. The folder is
 * read once per process; where files may change, again whenever one has.
 *
 * @throws ContentError (rejects) when any file cannot be read and the deployment is public; it names
 *   all of them. Previews go on without them, and show why.
 */
export function getSite(settings: Settings = currentSettings()): Promise<Site> {
  const key = cacheKey(settings)
  if (cached?.key !== key) cached = { key, site: open(settings) }
  return cached.site
}

async function open(settings: Settings): Promise<Site> {
  const site = loadSite(settings)
  if (site.problems.length > 0 && !settings.everything) throw new ContentError(site.problems)
  return site
}
