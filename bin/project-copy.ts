import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a build reads, beside content and packages. */
const sources = [
  ...['app', 'bin', 'components', 'lib', 'public/_icons'],
  ...['next.config.mjs', 'proxy.ts', 'package.json', 'postcss.config.mjs', 'tsconfig.json'],
]

/**
 * Makes a copy of the project, for a build of other content that leaves the project as it is.
 *
 * @param folder emptied first; it stands in the project, whose packages it uses: Next takes the folder
 *   that has the lock file for the root, and no link may leave that
 */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true })
  symlinkSync(relative(folder, 'node_modules'), join(folder, 'node_modules'))
}
