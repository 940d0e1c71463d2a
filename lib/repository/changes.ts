import { execFileSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { type Environment, env } from '@/lib/env'
import { repositoryUrl } from './links'

/** A file that a branch adds, changes or removes. */
export interface Change {
  /** As a command line would name it. */
  readonly file: string
  readonly kind: 'new' | 'changed' | 'removed'
}

/**
 * @param base a branch or a commit
 * @param folder whose files are looked at
 * @returns the files that differ from the base since the present branch left it, those that are not
 *   committed included; `undefined` when git does not know the base, or the folder
 */
export function changesSince(base: string, folder: string): readonly Change[] | undefined {
  // Git would read it as an option.
  if (base.startsWith('-')) return undefined
  const since = git(folder, 'merge-base', base, 'HEAD')?.trim() ?? base
  const tracked = git(folder, 'diff', '-z', '--name-status', '--relative', since)
  const untracked = git(folder, 'ls-files', '-z', '--others', '--exclude-standard')
  if (tracked === undefined || untracked === undefined) return undefined
  const added = names(untracked).map((file): Change => ({ file, kind: 'new' }))
  return [...changesIn(tracked), ...added].map(({ file, kind }) => ({
    file: relative(process.cwd(), join(folder, file)),
    kind,
  }))
}

/**
 * @param folder of the repository, or in it
 * @returns what the present branch will be merged into, as git calls it: what the environment names,
 *   else the principal branch; `undefined` when it is not known. Hosts clone one branch alone: the
 *   principal one is then fetched, if anybody may read it.
 */
export function baseOfBranch(
  folder: string,
  { baseBranch, commit }: Pick<Environment, 'baseBranch' | 'commit'> = env,
): string | undefined {
  const branches = baseBranch ? [baseBranch] : ['HEAD', 'main', 'master']
  const known = [
    ...branches.map((branch) => `refs/remotes/origin/${branch}`),
    ...branches.filter((branch) => branch !== 'HEAD').map((branch) => `refs/heads/${branch}`),
  ].find((ref) => git(folder, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`))
  if (known) return known
  if (!commit) return undefined
  const wanted = baseBranch ? `refs/heads/${baseBranch}` : 'HEAD'
  const address = repositoryUrl(commit)
  const fetched = git(folder, 'fetch', '--quiet', '--no-tags', '--depth=100', address, wanted)
  return fetched === undefined ? undefined : git(folder, 'rev-parse', 'FETCH_HEAD')?.trim()
}

/** Reads `git diff -z --name-status`: a letter, then a name; of a renamed file, the old and the new. */
function changesIn(status: string): Change[] {
  const words = names(status)
  const changes: Change[] = []
  for (let at = 0; at + 1 < words.length; at += 2) {
    const letter = words[at]?.[0]
    const isMoved = letter === 'R' || letter === 'C'
    const file = words[isMoved ? at + 2 : at + 1]
    if (isMoved) at += 1
    if (file === undefined) break
    changes.push({ file, kind: letter === 'A' ? 'new' : letter === 'D' ? 'removed' : 'changed' })
  }
  return changes
}

function names(list: string): string[] {
  return list.split('\0').filter((name) => name !== '')
}

/** @returns what git prints; `undefined` when it fails. It never asks for a password. */
function git(folder: string, ...words: string[]): string | undefined {
  try {
    return execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch {
    return undefined
  }
}
