import { matchesPattern } from './patterns'
import type { JekyllConfig } from './types'

/**
 * Which names of a folder Jekyll looks at: none that begins with `.`, `_`, `#` or `~` or ends with
 * `~` or `.`, unless `include` names it; none that `exclude` names.
 *
 * @param config its `include` and `exclude`
 * @param entry path relative to the folder that is read (a collection is read as a whole)
 * @param base that folder, relative to the site's
 * @param isFolder whether the entry is a folder
 */
export function isRead(
  config: Pick<JekyllConfig, 'include' | 'exclude'>,
  entry: string,
  base: string,
  isFolder: boolean,
): boolean {
  if (entry.endsWith('.')) return false
  const name = entry.slice(entry.lastIndexOf('/') + 1)
  const included = names(config.include, entry, isFolder) || names(config.include, name, isFolder)
  if (included) return true
  if (isExcluded(config, base === '' ? entry : `${base}/${entry}`, isFolder)) return false
  return !/^[._#~]/.test(entry) && !/^[._#~]/.test(name) && !entry.endsWith('~')
}

/**
 * @param path relative to the site's folder
 * @param isFolder whether a folder is there
 * @returns whether `exclude` names it, and `include` does not
 */
export function isExcluded(
  { include, exclude }: Pick<JekyllConfig, 'include' | 'exclude'>,
  path: string,
  isFolder: boolean,
): boolean {
  return names(
    exclude.filter((pattern) => !include.includes(pattern)),
    path,
    isFolder,
  )
}

/** A pattern names what it matches, and whatever begins with it: `foo` names `foobar.md` too. */
function names(patterns: readonly string[], path: string, isFolder: boolean): boolean {
  return patterns.some((pattern) => {
    const wanted = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/{2,}/g, '/')
    return (
      path.startsWith(wanted) ||
      (isFolder && wanted === `${path}/`) ||
      (/[*?[\\]/.test(wanted) && matchesPattern(wanted, path))
    )
  })
}
