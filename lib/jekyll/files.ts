import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { JekyllProblem } from './types'

/** A name in a folder of the site. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder'
}

/** A file's text, or why there is none. */
export type FileText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: JekyllProblem }

/** The files of a site: everything that lib/jekyll knows of a disk. Paths are relative, with `/`. */
export interface SiteFiles {
  /** @returns what a folder holds, sorted by name; nothing when it is no folder */
  readonly list: (folder: string) => readonly Entry[]
  /** @returns a text file, or what is wrong with it; `undefined` when there is no such file */
  readonly read: (file: string) => FileText | undefined
  /** @returns `undefined` when there is no such file */
  readonly facts: (file: string) => { bytes: number; modified: number } | undefined
  /** What was met while looking: links that lead outside, folders that cannot be opened. */
  readonly problems: readonly JekyllProblem[]
}

/** Larger texts are refused before anything is made of them. */
const limits = { bytes: 2_000_000, lines: 20_000 } as const

/**
 * @param folder where the site is
 * @param drafts texts that stand in for those of files, by path relative to the folder, and files that
 *   are to come: what somebody writes and has not saved yet
 * @returns its files; no link that leads outside is followed
 * @throws nothing: a folder that is not there is empty
 */
export function siteFiles(folder: string, drafts: Drafts = noDrafts): SiteFiles {
  const root = realPath(folder)
  const problems = new Map<string, JekyllProblem>()
  const report = (
    code: JekyllProblem['code'],
    file: string,
    facts: JekyllProblem['facts'] = {},
  ) => {
    problems.set(file, problemOf(code, file, facts))
  }

  /** Where files and folders that are no links stand, of folders that were listed. */
  const places = new Map<string, string>()

  /** Where a path really leads, when that is inside the site. */
  const locate = (path: string): string | undefined => {
    const place = places.get(path)
    if (place !== undefined) return place
    // Any file of the folder may be asked for: it is no reason to ship them all with the server.
    const real = realPath(join(/*turbopackIgnore: true*/ folder, path))
    if (real === undefined || root === undefined) return undefined
    if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return real
    report('link-outside', path)
    return undefined
  }

  const list = (path: string): readonly Entry[] => withDrafts(listOnDisk(path), path, drafts)

  const listOnDisk = (path: string): readonly Entry[] => {
    const real = locate(path)
    if (
      real === undefined ||
      !statSync(/*turbopackIgnore: true*/ real, { throwIfNoEntry: false })?.isDirectory()
    )
      return []
    let entries: Dirent[]
    try {
      entries = readdirSync(/*turbopackIgnore: true*/ real, { withFileTypes: true })
    } catch (error) {
      report('unreadable', path, { reason: codeOf(error) })
      return []
    }
    return entries.sort(byName).flatMap((entry): Entry[] => {
      const { name } = entry
      const child = path === '' ? name : `${path}/${name}`
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : undefined
      if (kind) {
        places.set(child, join(/*turbopackIgnore: true*/ real, name))
        return [{ name, kind }]
      }
      const target = locate(child)
      if (target === undefined) {
        if (!problems.has(child)) report('link-nowhere', child)
        return []
      }
      const stats = statSync(/*turbopackIgnore: true*/ target, { throwIfNoEntry: false })
      if (stats?.isFile()) return [{ name, kind: 'file' }]
      if (!stats?.isDirectory()) return []
      if (!foldersAbove(path).some((above) => locate(above) === target)) {
        return [{ name, kind: 'folder' }]
      }
      report('link-nowhere', child)
      return []
    })
  }

  const facts = (path: string) => {
    if (drafts.has(path)) {
      const draft = drafts.get(path)
      return draft === undefined ? draft : { bytes: Buffer.byteLength(draft), modified: 0 }
    }
    const real = locate(path)
    const stats =
      real === undefined
        ? undefined
        : statSync(/*turbopackIgnore: true*/ real, { throwIfNoEntry: false })
    return stats?.isFile() ? { bytes: stats.size, modified: stats.mtimeMs } : undefined
  }

  const read = (path: string): FileText | undefined => {
    if (drafts.has(path)) {
      const draft = drafts.get(path)
      if (draft === undefined) return draft
      const text = draft.replace(/^\uFEFF/, '')
      // What is not on a disk yet is held to the same limits.
      return tooHeavy(path, Buffer.byteLength(text)) ?? withFewLines(path, text)
    }
    const real = locate(path)
    const found = facts(path)
    if (real === undefined || found === undefined) return undefined
    const { bytes } = found
    const refused = tooHeavy(path, bytes)
    if (refused) return refused
    const stamp = `${found.modified} ${bytes}`
    const last = known.get(real)
    if (last?.stamp === stamp) return { text: last.text }
    try {
      const read = decode(path, readFileSync(/*turbopackIgnore: true*/ real))
      if (read.text !== undefined) known.set(real, { stamp, text: read.text })
      return read
    } catch (error) {
      return { problem: problemOf('unreadable', path, { reason: codeOf(error) }) }
    }
  }

  return {
    list,
    read,
    facts,
    get problems() {
      return [...problems.values()]
    },
  }
}

/** What was read last of each file, by its place: while somebody writes, all but one are as they were. */
const known = new Map<string, { readonly stamp: string; readonly text: string }>()

/** Texts by path, relative to the folder of the site, with `/`; `undefined` for a file that is gone. */
export type Drafts = ReadonlyMap<string, string | undefined>

const noDrafts: Drafts = new Map()

/** What a folder of the disk holds, with the files to come in it, without those that are gone. */
function withDrafts(entries: readonly Entry[], folder: string, drafts: Drafts): readonly Entry[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const names = new Map(entries.map((entry) => [entry.name, entry]))
  let isSame = true
  for (const [path, text] of drafts) {
    if (!path.startsWith(prefix)) continue
    const [name = '', ...below] = path.slice(prefix.length).split('/')
    const isGone = text === undefined && below.length === 0
    if (isGone ? !names.delete(name) : text === undefined || names.has(name)) continue
    if (!isGone) names.set(name, { name, kind: below.length > 0 ? 'folder' : 'file' })
    isSame = false
  }
  if (isSame) return entries
  return [...names.values()].sort((a, b) => compareNames(a.name, b.name))
}

/** @returns a problem of a file as a whole */
export function problemOf(
  code: JekyllProblem['code'],
  file: string,
  facts: JekyllProblem['facts'] = {},
): JekyllProblem {
  return { code, file, line: 1, column: 1, facts }
}

function byName(a: Dirent, b: Dirent): number {
  return compareNames(a.name, b.name)
}

/** @returns the order of the bytes of two names, which is that of Ruby */
export function compareNames(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** @returns the folder and those that it is in, by the way that led there: links make loops of it */
function foldersAbove(path: string): string[] {
  const names = path === '' ? [] : path.split('/')
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))]
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(/*turbopackIgnore: true*/ path)
  } catch {
    // Not there, a link to nothing, or one of links that lead to each other.
    return undefined
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(file: string, bytes: Uint8Array): FileText {
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8') return { problem: problemOf('encoding', file, { encoding }) }
  try {
    return withFewLines(file, utf8.decode(bytes))
  } catch {
    return { problem: problemOf('encoding', file, { encoding: 'latin1' }) }
  }
}

function tooHeavy(file: string, bytes: number): FileText | undefined {
  return bytes > limits.bytes ? { problem: problemOf('too-large', file, { bytes }) } : undefined
}

function withFewLines(file: string, text: string): FileText {
  const lines = text.split('\n').length
  return lines > limits.lines ? { problem: problemOf('too-large', file, { lines }) } : { text }
}

/** UTF-16 by its mark, or by every second byte of a Latin text being empty. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 64)
  const empty = (offset: number) =>
    head.filter((byte, at) => at % 2 === offset && byte === 0).length > head.length / 4
  if (empty(1)) return 'utf-16le'
  return empty(0) ? 'utf-16be' : 'utf-8'
}
