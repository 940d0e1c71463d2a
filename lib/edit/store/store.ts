import type { BroughtFile, Settings } from '@/lib/site'
import { Refused } from '../desk/answer'

/** Where files are read and saved: a disk, or a repository on its host. */
export interface Store {
  /** @returns what is there now; `undefined` for no such file */
  readonly read: (file: string) => Promise<Uint8Array | undefined>
  /**
   * Saves all of them or none.
   *
   * @throws Changed when a file is not as it was when it was opened
   */
  readonly save: (files: readonly SavedFile[], message: string) => Promise<void>
  /**
   * @param isSureOf whether it has to be asked for now, or may be what this process last found: while
   *   somebody writes, it is asked for at every pause
   * @returns how the files that are there differ from those of this deployment
   */
  readonly differences: (isSureOf: 'now' | 'lately') => Promise<Differences>
}

/** What stands in for files of this deployment. */
export interface Differences {
  readonly drafts: NonNullable<Settings['drafts']>
  readonly brought: ReadonlyMap<string, BroughtFile>
}

export interface SavedFile {
  /** As a command line would name it, from the root of the project. */
  readonly file: string
  /** `undefined`: the file goes. */
  readonly content: string | Uint8Array | undefined
  /** What it was when it was opened; `undefined` for a new file. */
  readonly before: string | undefined
}

/** Thrown when a file is not as it was when it was opened: it is never written over. */
export class Changed extends Error {
  constructor(
    readonly file: string,
    /** What it is now; `undefined` when it is gone. */
    readonly now: string | undefined,
  ) {
    super(`« ${file} » a changé depuis que vous l’avez ouvert.`)
    this.name = 'Changed'
  }
}

/** @throws Changed when what is there is not, byte for byte, what was opened */
export function requireSame({ file, before }: SavedFile, now: Uint8Array | undefined): void {
  const isSame =
    before === undefined || now === undefined
      ? before === now
      : Buffer.from(before, 'utf8').equals(now)
  if (!isSame) throw new Changed(file, now && Buffer.from(now).toString('utf8'))
}

/** The most that is opened; texts that are longer are refused by the site too. */
const longest = 2_000_000

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * @returns a text that is written again byte for byte
 * @throws Refused for what is no text, or not in UTF-8: saving it would change what nobody touched
 */
export function textIn(content: Uint8Array, file: string): string {
  if (content.length > longest) {
    throw new Refused(413, `« ${file} » est trop long pour être ouvert ici.`)
  }
  try {
    return utf8.decode(content)
  } catch {
    throw new Refused(
      422,
      `« ${file} » n’est pas en UTF-8 : l’ouvrir ici abîmerait ses accents. Enregistrez-le d’abord en UTF-8 depuis un éditeur de texte.`,
    )
  }
}
