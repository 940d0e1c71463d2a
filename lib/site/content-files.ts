import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const articleName = /\.(?:md|markdown|mdx)$/

/** Names that Jekyll leaves alone: hidden files, partials, editors' backups. */
const ignoredName = /^[._#]|~$/

/**
 * @param folder the content folder
 * @param kind folder of it to look in; articles may lie in folders of their own below it
 * @returns names relative to `folder`, sorted, with `/` between folders; empty when there is no such
 *   folder
 */
export function contentFiles(folder: string, kind: 'actualites' | 'pages'): string[] {
  return filesBelow(folder, kind)
    .filter((file) => articleName.test(file))
    .sort()
}

/** @returns the files below `folder/path`, relative to `folder` (`/x` when `path` is empty) */
export function filesBelow(folder: string, path: string): string[] {
  return namesIn(join(folder, path)).flatMap((name) => {
    const file = path === '' ? `/${name}` : `${path}/${name}`
    const stats = statSync(join(folder, file), { throwIfNoEntry: false })
    if (stats?.isDirectory()) return filesBelow(folder, file)
    return stats?.isFile() ? [file] : []
  })
}

function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder).filter((name) => !ignoredName.test(name))
}
