import { loadSite, type Site } from './load'
import type { SiteProblem } from './problem'
import { currentSettings, type Settings } from './settings'
import { cacheKey } from './stamp'

/** Thrown when files cannot be read and the deployment is public: knows all of them. */
export class UnreadableContent extends Error {
  readonly problems: readonly SiteProblem[]

  /** @param problems every problem that leaves a file without its page */
  constructor(problems: readonly SiteProblem[]) {
    super(problems.map(({ file, line, code }) => `${file}:${line} ${code}`).join('\n'))
    this.name = 'UnreadableContent'
    this.problems = problems
  }
}

let cached: { readonly key: string; readonly site: Promise<Site> } | undefined

/**
 * The door of the content folder: everything that lists or shows documents asks here. The folder is
 * read once per process; where files may change, again whenever one has.
 *
 * @throws UnreadableContent (rejects) when any file cannot be read and the deployment is public.
 *   Previews go on without them, and show why.
 */
export function openSite(settings: Settings = currentSettings()): Promise<Site> {
  const key = cacheKey(settings)
  if (cached?.key !== key) cached = { key, site: open(settings) }
  return cached.site
}

let loaded: { readonly key: string; readonly site: Site } | undefined

/**
 * @returns the site of these settings, whatever is wrong in it; read once for those who show it and
 *   those who check it, where they look at the same
 */
export function siteOf(settings: Settings): Site {
  const key = [cacheKey(settings), settings.everything].join('\n')
  if (loaded?.key !== key) loaded = { key, site: loadSite(settings) }
  return loaded.site
}

async function open(settings: Settings): Promise<Site> {
  const site = siteOf(settings)
  const fatal = site.problems.filter(({ isFatal }) => isFatal)
  if (fatal.length > 0 && !settings.everything) throw new UnreadableContent(fatal)
  return site
}
