import type { SiteFiles } from './files'
import { mergeHashes } from './merge'
import { globFiles } from './patterns'
import type { DefaultValues, JekyllConfig } from './types'
import { emptyHash, type Hash } from './values'

/** @returns the front matter that the configuration gives to a file */
export type Defaults = (file: string, type: string | null) => Hash

/**
 * https://jekyllrb.com/docs/configuration/front-matter-defaults/
 *
 * @param config its `defaults` and `collections_dir`
 * @param files scopes with `*` are looked up on the disk
 */
export function defaultsOf(
  config: Pick<JekyllConfig, 'defaults' | 'collectionsDir'>,
  files: SiteFiles,
): Defaults {
  const { collectionsDir } = config
  const inside = (path: string) => withoutFolder(path, collectionsDir)
  const scopes = config.defaults.map((entry) => ({
    ...entry,
    prefixes: (entry.path.includes('*') ? globFiles(files, entry.path) : [entry.path]).map(inside),
  }))
  return (file, type) => {
    const path = inside(file)
    let strongest: DefaultValues | undefined
    let values = emptyHash
    for (const scope of scopes) {
      const applies =
        (scope.type === undefined || scope.type === type) &&
        (scope.path === '' || scope.prefixes.some((prefix) => path.startsWith(prefix)))
      if (!applies) continue
      // Jekyll compares with the strongest scope so far only; what is weaker goes below all.
      if (strongest === undefined || isAtLeast(scope, strongest)) {
        values = mergeHashes(values, scope.values)
        strongest = scope
      } else {
        values = mergeHashes(scope.values, values)
      }
    }
    return values
  }
}

function isAtLeast(scope: DefaultValues, other: DefaultValues): boolean {
  const lengths = scope.path.replace(/^\//, '').length - other.path.replace(/^\//, '').length
  if (lengths !== 0) return lengths > 0
  return scope.type !== undefined || other.type === undefined
}

function withoutFolder(path: string, folder: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
}
