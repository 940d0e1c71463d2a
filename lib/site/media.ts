import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { imageSize } from 'image-size'
import { withoutBase } from './addresses'
import { decoded } from './decoded'
import type { ImageSize } from './document'
import { currentSettings, type Settings } from './settings'

/** A file that pages show or offer: of the content folder, or of `public`. */
export interface Media {
  /** Where it is on the disk; `undefined` for one that is elsewhere, whose pixels nobody knows. */
  readonly file?: string
  /** Pixels as shown, when it is an image. */
  readonly size?: ImageSize
  readonly bytes: number
}

/**
 * Finds the file behind an address of the site: in the content folder, or else in `public`. Accents
 * match however a disk or a text spells them (composed or decomposed). Nothing outside the two is
 * ever found, nor what Jekyll would not serve: sources, hidden files, names with an underscore.
 *
 * @param src from the root of the host, percent-encoded or not: `/uploads/visuel%20(2).png`
 * @returns `undefined` for other sites' addresses and for files that are not there
 */
export function findMedia(
  src: string,
  { content, publicFolder, base, brought }: FolderSettings = currentSettings(),
): Media | undefined {
  const names = namesOf(withoutBase(base, src))
  if (!names) return undefined
  const own = isServed(names) ? mediaIn(content, names) : undefined
  return own ?? mediaIn(publicFolder, names) ?? brought?.get(`/${names.join('/')}`.normalize())
}

type FolderSettings = Pick<Settings, 'content' | 'publicFolder' | 'base' | 'brought'>

function mediaIn(folder: string, names: readonly string[]): Media | undefined {
  // Any file of the folder may be asked for: it is no reason to ship them all with the server.
  const file = join(/*turbopackIgnore: true*/ folder, ...names)
  return statMedia(file, folder) ?? statMedia(spelledOnDisk(folder, names), folder)
}

/** Sources and what Jekyll keeps to itself are no media. */
export function isServed(names: readonly string[]): boolean {
  return (
    names.every((name) => !/^[._#~]|~$/.test(name)) &&
    !/\.(?:md|mkd|mkdn|mkdown|markdown|mdx|ya?ml)$/i.test(names.at(-1) ?? '')
  )
}

/** @returns the names of the folders and the file, decoded; `undefined` when it is no local file */
export function namesOf(src: string): string[] | undefined {
  const path = /^\/(?!\/)([^?#]*)/.exec(src)?.[1]
  if (!path) return undefined
  const names = path
    .split('/')
    .filter((name) => name !== '')
    .map(decoded)
  const inside = names.every((name) => name !== '..' && !/[/\0]/.test(name) && !name.includes(sep))
  return inside ? names : undefined
}

/**
 * @param file on the disk (`Site.media`)
 * @returns its size and its content, read as it is asked for
 */
export function openMedia(file: string): {
  readonly bytes: number
  readonly content: ReadableStream
} {
  const content = Readable.toWeb(createReadStream(file)) as ReadableStream
  return { bytes: statSync(file).size, content }
}

function spelledOnDisk(folder: string, names: readonly string[]): string | undefined {
  let path = folder
  for (const name of names) {
    const found = namesIn(path).find((entry) => entry.normalize() === name.normalize())
    if (found === undefined) return undefined
    path = join(path, found)
  }
  return path
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function statsOf(file: string | undefined) {
  try {
    return file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })
  } catch {
    // No disk has a name as long as some addresses are.
    return undefined
  }
}

const known = new Map<string, { readonly stamp: string; readonly media: Media }>()

/** An image is opened once, and again when it changes. */
function statMedia(file: string | undefined, folder: string): Media | undefined {
  const stats = statsOf(file)
  if (file === undefined || !stats?.isFile() || !isWithin(file, folder)) return undefined
  const stamp = `${stats.mtimeMs} ${stats.size}`
  const before = known.get(file)
  if (before?.stamp === stamp) return before.media
  const media: Media = Object.freeze({ file, bytes: stats.size, ...sizeOf(file, stats.size) })
  known.set(file, { stamp, media })
  return media
}

/** A link of the disk may lead anywhere. */
function isWithin(file: string, folder: string): boolean {
  return realpathSync(file).startsWith(realpathSync(folder) + sep)
}

const isImage = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i

/** The size is in the first bytes of an image; half a megabyte passes any embedded thumbnail. */
const headBytes = 512 * 1024

function sizeOf(file: string, bytes: number): { size: ImageSize } | undefined {
  if (!isImage.test(file)) return undefined
  const head = new Uint8Array(Math.min(bytes, headBytes))
  const handle = openSync(file, 'r')
  try {
    readSync(handle, head)
    const { width, height, orientation = 1 } = imageSize(head)
    // From 5 on, EXIF lays the picture on its side, and browsers put it upright.
    return { size: orientation >= 5 ? { width: height, height: width } : { width, height } }
  } catch {
    // Not an image, whatever its name says: it is shown without a size.
    return undefined
  } finally {
    closeSync(handle)
  }
}
