/**
 * The site of a repository, as one account sees it through its API: all that the editor asks of it. GitHub
 * is the first; GitLab and Forgejo have the same words.
 */
export interface Host {
  /** @throws Refused when the account is not known any more */
  readonly account: () => Promise<Account>
  /** @returns the commit that a branch is at; `undefined` for no such branch */
  readonly head: (branch: string) => Promise<string | undefined>
  /** @returns a file of a commit; `undefined` for no such file */
  readonly read: (commit: string, file: string) => Promise<Uint8Array | undefined>
  /** @returns every file of a commit below a folder; none for no such folder */
  readonly list: (commit: string, folder: string) => Promise<readonly HostFile[]>
  /**
   * Commits several files at once.
   *
   * @returns the new commit
   * @throws Moved when the branch is not at `from` any more: nothing is written then
   */
  readonly commit: (change: HostChange) => Promise<string>
  /**
   * Brings to a branch what another one has and it has not.
   *
   * @returns `false` when the two do not go together: nothing is written then
   */
  readonly catchUp: (branch: string, from: string) => Promise<boolean>
  /** Opens a pull request, or finds the one that is open. */
  readonly openPullRequest: (asked: PullRequest) => Promise<OpenPullRequest>
  /**
   * @param commit that the editor saw: what came after is not merged
   * @throws Refused where the account may not, or two changes do not go together
   */
  readonly merge: (number: number, commit: string) => Promise<void>
  /** Takes a branch away, once what it holds is merged. */
  readonly remove: (branch: string) => Promise<void>
}

export interface Account {
  readonly login: string
  /** Whether it can write to the repository. */
  readonly canWrite: boolean
}

export interface HostFile {
  /** From the root of the repository. */
  readonly file: string
  /** What git calls its content. */
  readonly blob: string
  readonly bytes: number
}

export interface HostChange {
  readonly branch: string
  /** Whether the branch is there already. */
  readonly isNew: boolean
  /** The commit that the change is made on. */
  readonly from: string
  readonly message: string
  /** `undefined`: the file goes. */
  readonly files: readonly {
    readonly file: string
    readonly content: string | Uint8Array | undefined
  }[]
}

export interface PullRequest {
  readonly branch: string
  readonly into: string
  readonly title: string
}

export interface OpenPullRequest {
  readonly number: number
  readonly url: string
}

/** Thrown when a branch has moved since it was read. */
export class Moved extends Error {
  constructor(branch: string) {
    super(`La branche « ${branch} » a changé entre-temps.`)
    this.name = 'Moved'
  }
}
