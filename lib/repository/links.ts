import { type Commit, env } from '@/lib/env'

/**
 * @param file as a message names it, from the root of the repository
 * @param line 1-based
 * @param commit that the host deploys
 * @returns the address of that line on the repository's site; `undefined` when it is not known
 */
export function sourceUrl(
  file: string,
  line: number,
  commit: Commit | undefined = env.commit,
): string | undefined {
  if (!commit) return undefined
  const { provider, sha } = commit
  const blob = { github: 'blob', gitlab: '-/blob', bitbucket: 'src' }[provider]
  const place = {
    github: `?plain=1#L${line}`,
    gitlab: `#L${line}`,
    bitbucket: `#lines-${line}`,
  }[provider]
  return `${repositoryUrl(commit)}/${blob}/${sha}/${encoded(file)}${place}`
}

/**
 * @param file as a message names it, from the root of the repository
 * @param commit that the host deploys
 * @returns the address where the repository's site edits that file, on the branch of the commit;
 *   `undefined` when it is not known
 */
export function editUrl(file: string, commit: Commit | undefined = env.commit): string | undefined {
  if (!commit?.branch) return undefined
  const { provider, branch } = commit
  const edit = { github: 'edit', gitlab: '-/edit', bitbucket: 'src' }[provider]
  const mode = provider === 'bitbucket' ? '?mode=edit' : ''
  return `${repositoryUrl(commit)}/${edit}/${encoded(branch)}/${encoded(file)}${mode}`
}

const hosts = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org' } as const

/** @returns the address of the repository, where people read it and git fetches from it */
export function repositoryUrl({ provider, owner, repository }: Commit): string {
  return `https://${hosts[provider]}/${owner}/${repository}`
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
