import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { Refused } from '../desk/answer'
import { Changed, type SavedFile, type Store } from './store'

/**
 * The files of this machine, for `npm run dev`.
 *
 * @param folders the only ones that are written to: a link that leads out of them is not followed
 */
export function diskStore(folders: readonly string[]): Store {
  const read = async (file: string) => {
    const path = await pathIn(folders, file)
    return path === undefined ? undefined : textOf(path)
  }
  return {
    read,
    added: async () => new Map(),
    save: async (files) => {
      const paths = await Promise.all(
        files.map(async (saved) => ({ ...saved, path: await pathIn(folders, saved.file) })),
      )
      for (const { file, path, before } of paths) {
        if (path === undefined) throw new Refused(403, `« ${file} » ne s’écrit pas d’ici.`)
        const now = await textOf(path)
        if (now !== before) throw new Changed(file, now)
      }
      for (const { path, content, before } of paths) await write(path ?? '', content, before)
    },
  }
}

async function write(path: string, content: SavedFile['content'], before: string | undefined) {
  if (content === undefined) return rm(path)
  await mkdir(dirname(path), { recursive: true })
  // `wx`: a file that has come meanwhile stays as it is.
  await writeFile(path, content, { flag: before === undefined ? 'wx' : 'w' })
}

/** Where a file really is, or will be: within one of the folders. */
async function pathIn(folders: readonly string[], file: string): Promise<string | undefined> {
  const path = resolve(file)
  for (const folder of folders) {
    if (!path.startsWith(resolve(folder) + sep)) continue
    const root = await realpath(folder).catch(() => resolve(folder))
    const real = await nearestReal(path)
    if (real === root || real.startsWith(root + sep) || root.startsWith(real + sep)) return path
  }
  return undefined
}

/** The real place of a path, or of the nearest folder above it that is there. */
async function nearestReal(path: string): Promise<string> {
  return realpath(path).catch(() => nearestReal(dirname(path)))
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
