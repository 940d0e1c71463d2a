import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Hidden files and editors' backups change nothing. */
const ignoredName = /^[.#]|~$|^node_modules$/

/**
 * @returns the files below a folder, as `/x/y.png`; none when there is no such folder. Links to
 *   folders are not followed: they may lead back.
 */
export function filesBelow(folder: string, path = ''): string[] {
  return entriesOf(join(folder, path)).flatMap((entry) => {
    const file = `${path}/${entry.name}`
    return entry.isDirectory() ? filesBelow(folder, file) : [file]
  })
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !ignoredName.test(name),
    )
  } catch {
    return []
  }
}
