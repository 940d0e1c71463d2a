import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BroughtFile, findMedia, type Settings } from '@/lib/site'
import { Refused } from '../desk/answer'
import { isEditable, isUpload, shown, textsOf, uploadAddress } from '../desk/paths'
import type { Host, HostFile } from '../host/host'
import { Moved } from '../host/host'
import { type Differences, requireSame, type SavedFile, type Store, textIn } from './store'

/** Where one editor writes. */
export interface RepositoryOptions {
  readonly host: Host
  /** The branch of the editor, which may not be there yet. */
  readonly branch: string
  /** The branch that it leaves from and leads back to. */
  readonly base: string
  readonly settings: Settings
  /** Folder of uploads, as a command line would name it. */
  readonly uploads: string
  /** Names this branch of this repository among all that a process may see. */
  readonly name: string
}

/** Two editors on one branch, or two windows of one: the second takes the first into account. */
const mostTries = 3

/** More texts than anybody writes before proposing them. */
const mostTexts = 60

/** What was last found, by name of the branch and commit. */
const known = new Map<string, { readonly commit: string; readonly differences: Differences }>()

/** Branches that one process remembers: one for each editor. */
const mostBranches = 100

/** The files of a repository, on the branch of an editor. */
export function repositoryStore(options: RepositoryOptions): Store {
  const { host, branch, base, settings, uploads, name } = options
  const isAllowed = (file: string) => isEditable(file, settings) || isUpload(file, uploads)

  const position = async () => {
    const [own, from] = await Promise.all([host.head(branch), host.head(base)])
    if (from === undefined) throw new Refused(409, `La branche « ${base} » n’est plus là.`)
    if (own === undefined) return { commit: from, isNew: true }
    // What was published meanwhile is seen, and not written over when this branch is published.
    const isCurrent = (await host.catchUp(branch, from)) && (await host.head(branch))
    return { commit: isCurrent || own, isNew: false }
  }

  const read = async (file: string) =>
    isAllowed(file) ? host.read((await position()).commit, file) : undefined

  const saveOnce = async (files: readonly SavedFile[], message: string) => {
    const { commit, isNew } = await position()
    for (const saved of files) {
      const { file } = saved
      if (!isAllowed(file)) throw new Refused(403, `« ${file} » ne s’écrit pas d’ici.`)
      requireSame(saved, await host.read(commit, file))
    }
    await host.commit({ branch, isNew, from: commit, message, files })
  }

  const differencesAt = async (commit: string): Promise<Differences> => {
    const folders = [...new Set([shown(settings.content), uploads])]
    const outer = folders.filter(
      (folder) => !folders.some((other) => other !== folder && folder.startsWith(`${other}/`)),
    )
    const files = (await Promise.all(outer.map((folder) => host.list(commit, folder)))).flat()
    const texts = files.filter(({ file }) => isEditable(file, settings))
    const differing = texts.filter(({ file, blob }) => blobOnDisk(file) !== blob)
    const there = new Set(texts.map(({ file }) => file))
    const gone = textsOf(settings).filter((file) => !there.has(file))
    const written = await Promise.all(
      differing
        .slice(0, mostTexts)
        .map(async ({ file }) => [file, await textAt(host, commit, file)] as const),
    )
    return {
      drafts: new Map([...written, ...gone.map((file) => [file, undefined] as const)]),
      brought: new Map(files.flatMap((file) => broughtFile(file, uploads, settings))),
    }
  }

  return {
    read,
    save: async (files, message) => {
      for (let tries = 1; ; tries++) {
        try {
          await saveOnce(files, message)
          known.delete(name)
          return
        } catch (error) {
          if (!(error instanceof Moved) || tries === mostTries) throw error
        }
      }
    },
    differences: async (isSureOf) => {
      const last = known.get(name)
      if (last && isSureOf === 'lately') return last.differences
      const { commit } = await position()
      if (last?.commit === commit) return last.differences
      const differences = await differencesAt(commit)
      if (known.size >= mostBranches) known.clear()
      known.set(name, { commit, differences })
      return differences
    },
  }
}

/** A file that cannot be read is as if it were empty: the list shows it, and opening it says why. */
async function textAt(host: Host, commit: string, file: string): Promise<string> {
  try {
    return textIn((await host.read(commit, file)) ?? new Uint8Array(), file)
  } catch (error) {
    if (error instanceof Refused && (error.status === 413 || error.status === 422)) return ''
    throw error
  }
}

/** An image or a document that this deployment has not on its disk. */
function broughtFile(
  { file, bytes }: HostFile,
  uploads: string,
  settings: Settings,
): [string, BroughtFile][] {
  if (!isUpload(file, uploads)) return []
  const address = uploadAddress(file, uploads)
  return findMedia(encodeURI(address), { ...settings, base: '' }) ? [] : [[address, { bytes }]]
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
