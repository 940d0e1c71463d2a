import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtPages } from './built-pages'
import { compressTexts } from './compress'
import { withoutFramework } from './framework'
import { servingPlan } from './plan'
import { layOut } from './tree'

/**
 * The end of a build: takes the framework out of every page, and lays out what a server of files
 * needs, compressed, with the plan that `server.mjs` reads.
 *
 * @param folder of the project
 * @returns how many pages there are
 * @throws when a page holds scripts that are not known; its name is in the message
 */
export async function finishBuild(folder: string): Promise<number> {
  const next = join(folder, '.next')
  const built = builtPages(next)
  const pages = built.filter(({ kind }) => kind === 'page')
  for (const page of pages) if (page.kind === 'page') takeFrameworkOut(page.file)
  const serving = join(next, 'serving')
  mkdirSync(serving, { recursive: true })
  const files = layOut(built, { next, public: join(folder, 'public') }, join(serving, 'site'))
  await compressTexts(join(serving, 'site'))
  writeFileSync(join(serving, 'plan.json'), JSON.stringify(servingPlan(next, built, files)))
  return pages.length
}

function takeFrameworkOut(file: string): void {
  try {
    writeFileSync(file, withoutFramework(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`The framework cannot be taken out of ${file}`, { cause })
  }
}
