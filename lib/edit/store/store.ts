/** Where files are read and saved: a disk, or a repository on its host. */
export interface Store {
  /** @returns what is there now; `undefined` for no such file */
  readonly read: (file: string) => Promise<string | undefined>
  /**
   * Saves all of them or none.
   *
   * @throws Changed when a file is not as it was when it was opened
   */
  readonly save: (files: readonly SavedFile[], message: string) => Promise<void>
  /** @returns files that are there and that the content folder of this deployment has not */
  readonly added: () => Promise<ReadonlyMap<string, string>>
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
