import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { JekyllItem, JekyllSite } from '@/lib/jekyll'
import { decoded } from './decoded'
import { filesBelow } from './files'
import { isServed } from './media'

/** A file, and where readers find it. */
export interface ServedFile {
  /** Decoded, accents composed. */
  readonly path: string
  /** Where it is on the disk. */
  readonly file: string
}

/**
 * The files of a folder that are served as they stand. Those of a draft are no more public than it
 * is: what hidden texts name, and nothing else of the folder does, is left out.
 *
 * @param folder where the site is
 * @param hidden texts that are not public
 */
export function servedFiles(
  { staticFiles }: Pick<JekyllSite, 'staticFiles'>,
  folder: string,
  hidden: readonly JekyllItem[],
): readonly ServedFile[] {
  const files = staticFiles
    .filter(({ url }) => isServed(url.split('/').filter((name) => name !== '')))
    .map(({ url, file }) => ({ path: url.normalize(), file: join(folder, file) }))
  const hiddenText = asOnDisk(
    hidden.map(({ frontMatter, body }) => `${frontMatter.text}\n${body}`).join('\n'),
  )
  const suspects = new Set(files.filter(({ path }) => isNamedIn(hiddenText, path)))
  if (suspects.size === 0) return files
  const others = othersText(folder, new Set(hidden.map(({ file }) => `/${file}`)))
  return files.filter((each) => !suspects.has(each) || isNamedIn(others, each.path))
}

/** Whether a text has the name of a file, alone or behind folders that are the last of its path. */
function isNamedIn(text: string, path: string): boolean {
  const name = posix.basename(path)
  const folders = path.split('/').slice(1, -1)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/[\p{L}\d]/u.test(text.charAt(at - 1))) continue
    const written = /[^\s"'()<>[\]{}|=]*$/.exec(text.slice(Math.max(0, at - 500), at))?.[0] ?? ''
    const above = written.split('/').filter((step) => step !== '' && !/^\.+$/.test(step))
    const length = Math.min(above.length, folders.length)
    if (length === 0 || above.slice(-length).join('/') === folders.slice(-length).join('/'))
      return true
  }
  return false
}

/** Every text of the folder but those of some files: pages, templates, data, styles. */
function othersText(folder: string, hidden: ReadonlySet<string>): string {
  return asOnDisk(
    filesBelow(folder)
      .filter((file) => isText(file) && !hidden.has(file))
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).size < LARGEST_TEXT)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  )
}

const LARGEST_TEXT = 2_000_000

function isText(file: string): boolean {
  return /\.(?:md|mkd|mkdn|mkdown|markdown|mdx|x?html?|xml|ya?ml|json|csv|tsv|s?css|sass|js|txt|svg)$/i.test(
    file,
  )
}

/** As names are on the disk: decoded, accents composed. */
function asOnDisk(text: string): string {
  return decoded(text).normalize()
}
