import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refused } from '../desk/answer'
import type { Host } from '../host/host'
import { Moved } from '../host/host'
import { Changed, type SavedFile, type Store } from './store'

/** Where one editor writes. */
export interface RepositoryOptions {
  readonly host: Host
  /** The branch of the editor, which may not be there yet. */
  readonly branch: string
  /** The branch that it leaves from and leads back to. */
  readonly base: string
  /** @returns whether a file may be read and written */
  readonly isAllowed: (file: string) => boolean
  /** @returns whether a file is a text that the list shows */
  readonly isText: (file: string) => boolean
}

/** Two editors on one branch, or two windows of one: the second takes the first into account. */
const mostTries = 3

/** More texts than anybody writes before proposing them. */
const mostTexts = 60

/** The files of a repository, on the branch of an editor. */
export function repositoryStore(options: RepositoryOptions): Store {
  const { host, branch, base, isAllowed, isText } = options

  const position = async () => {
    const own = await host.head(branch)
    const commit = own ?? (await host.head(base))
    if (commit === undefined) throw new Refused(409, `La branche « ${base} » n’est plus là.`)
    return { commit, isNew: own === undefined }
  }

  const read = async (file: string) =>
    isAllowed(file) ? host.read((await position()).commit, file) : undefined

  const saveOnce = async (files: readonly SavedFile[], message: string) => {
    const { commit, isNew } = await position()
    for (const { file, before } of files) {
      if (!isAllowed(file)) throw new Refused(403, `« ${file} » ne s’écrit pas d’ici.`)
      const now = await host.read(commit, file)
      if (now !== before) throw new Changed(file, now)
    }
    await host.commit({ branch, isNew, from: commit, message, files })
  }

  return {
    read,
    save: async (files, message) => {
      for (let tries = 1; ; tries++) {
        try {
          return await saveOnce(files, message)
        } catch (error) {
          if (!(error instanceof Moved) || tries === mostTries) throw error
        }
      }
    },
    added: async () => {
      const { commit, isNew } = await position()
      if (isNew) return new Map()
      const texts = (await host.list(commit)).filter(({ file }) => isText(file))
      const differing = texts.filter(({ file, blob }) => blobOnDisk(file) !== blob)
      const read = await Promise.all(
        differing
          .slice(0, mostTexts)
          .map(async ({ file }) => [file, (await host.read(commit, file)) ?? ''] as const),
      )
      return new Map(read)
    },
  }
}

/** @returns what git calls a file of this deployment; `undefined` for no such file */
function blobOnDisk(file: string): string | undefined {
  try {
    const content = readFileSync(resolve(file))
    return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
  } catch {
    return undefined
  }
}
