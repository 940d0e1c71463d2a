import { encodedAddress } from './addresses'
import type { SiteProblem } from './problem'
import { slugOf } from './slug'
import type { BrokenFile } from './table'

/**
 * @param base `baseurl`
 * @returns the files that cannot be read, each once, with the address that it is shown at instead
 */
export function brokenFiles(problems: readonly SiteProblem[], base: string): BrokenFile[] {
  const files = new Map<string, BrokenFile>()
  for (const { file, path, isFatal } of problems) {
    if (isFatal && path !== undefined && !files.has(file)) {
      files.set(file, { file, path: encodedAddress(base + path) })
    }
  }
  return [...files.values()]
}

/**
 * @param file relative to the content folder
 * @returns where a file that cannot be read would be: in the listing of its folder
 */
export function addressOfBroken(file: string): string {
  const [folder = '', ...rest] = file.split('/')
  const section = folder.replace(/^_/, '')
  const slug = slugOf(file) || 'illisible'
  return rest.length === 0 || section === 'pages' ? `/${slug}/` : `/${section}/${slug}/`
}
