import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AddressTable, openSite, settingsOf, withoutBase } from '@/lib/site'
import { env } from '../env'
import { builtPages } from './built-pages'
import { compressTexts } from './compress'
import { isEdited } from './edited'
import { withoutFramework } from './framework'
import { servingPlan } from './plan'
import { layOut } from './tree'

/**
 * The end of a build: takes the framework out of every page, and lays out what a server of files
 * needs, compressed, with the plan that `server.mjs` reads.
 *
 * @param project its folder, built by Next
 * @param release where to lay it out: `site/` and `plan.json`
 * @returns how many pages there are
 * @throws when a page holds scripts that are not known; its name is in the message
 */
export async function finishBuild(project: string, release: string): Promise<number> {
  const next = join(project, '.next')
  const built = builtPages(next)
  const pages = built.filter(({ kind }) => kind === 'page')
  for (const page of pages) if (page.kind === 'page') takeFrameworkOut(page.file)
  const { media, addresses } = await openSite()
  const { base } = settingsOf(env)
  const slashless = withoutSlash(addresses, base)
  const sources = {
    ...{ base, next },
    public: join(project, 'public'),
    media,
    withoutSlash: slashless,
    isEdited: isEdited(),
  }
  const files = layOut(built, sources, join(release, 'site'))
  await compressTexts(join(release, 'site'))
  const plan = servingPlan(next, built, files, { base, withoutSlash: slashless })
  writeFileSync(join(release, 'plan.json'), JSON.stringify(plan))
  return pages.length
}

/** What is at `/about` or `/about.html`, by key; `/version-2.0/` is a page like others. */
function withoutSlash(addresses: AddressTable, base: string): ReadonlySet<string> {
  return new Set(
    [...addresses]
      .filter(([, { path }]) => !path.endsWith('/'))
      .map(([key]) => withoutBase(base, key)),
  )
}

function takeFrameworkOut(file: string): void {
  try {
    writeFileSync(file, withoutFramework(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`The framework cannot be taken out of ${file}`, { cause })
  }
}
