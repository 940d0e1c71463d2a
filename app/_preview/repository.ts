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
  const { provider, owner, repository, sha } = commit
  const path = file.split('/').map(encodeURIComponent).join('/')
  if (provider === 'gitlab') {
    return `https://gitlab.com/${owner}/${repository}/-/blob/${sha}/${path}#L${line}`
  }
  if (provider === 'bitbucket') {
    return `https://bitbucket.org/${owner}/${repository}/src/${sha}/${path}#lines-${line}`
  }
  return `https://github.com/${owner}/${repository}/blob/${sha}/${path}?plain=1#L${line}`
}
