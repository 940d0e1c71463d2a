import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { Refused } from '../desk/answer'
import { requireSame, type Store } from './store'

/**
 * The files of this machine, for `npm run dev`.
 *
 * @param folders the only ones that are written to: a link that leads out of them is not followed
 */
export function diskStore(folders: readonly string[]): Store {
  const read = async (file: string) => {
    const path = await pathIn(folders, file)
    return path === undefined ? undefined : contentOf(path)
  }
  return {
    read,
    differences: async () => ({ drafts: new Map(), brought: new Map() }),
    save: async (files) => {
      const paths = await Promise.all(
        files.map(async (saved) => ({ ...saved, path: await pathIn(folders, saved.file) })),
      )
      for (const { path, ...saved } of paths) {
        if (path === undefined) throw new Refused(403, `« ${saved.file} » ne s’écrit pas d’ici.`)
        requireSame(saved, await contentOf(path))
      }
      // What goes, goes last: nothing is lost of what could not be written.
      for (const { path, content, before } of paths) {
        if (path !== undefined && content !== undefined) await write(path, content, before)
      }
      for (const { path, content } of paths) {
        if (path !== undefined && content === undefined) await rm(path)
      }
    },
  }
}

async function write(path: string, content: string | Uint8Array, before: string | undefined) {
  await mkdir(dirname(path), { recursive: true })
  // `wx`: a file that has come meanwhile stays as it is.
  await writeFile(path, content, { flag: before === undefined ? 'wx' : 'w' })
}

/** Where a file really is, or will be: within one of the folders. */
async function pathIn(folders: readonly string[], file: string): Promise<string | undefined> {
  const path = resolve(file)
  for (const folder of folders) {
    if (!path.startsWith(resolve(folder) + sep)) continue
    const root = await realpath(folder).catch(() => undefined)
    // In a folder that is to come there is no link yet.
    if (root === undefined) return path
    const real = await nearestReal(path)
    if (real === root || real.startsWith(root + sep)) return path
  }
  return undefined
}

/** The real place of a path, or of the nearest folder above it that is there. */
async function nearestReal(path: string): Promise<string> {
  return realpath(path).catch(() => nearestReal(dirname(path)))
}

async function contentOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
}
