/**
 * @param file as a message names it, from the root of the repository
 * @param line 1-based
 * @param env what Vercel says of the deployment it builds
 * @returns the address of that line on the repository's site; `undefined` when it is not known
 * @see https://vercel.com/docs/environment-variables/system-environment-variables
 */
export function sourceUrl(
  file: string,
  line: number,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const owner = env.VERCEL_GIT_REPO_OWNER
  const name = env.VERCEL_GIT_REPO_SLUG
  const commit = env.VERCEL_GIT_COMMIT_SHA
  if (!owner || !name || !commit) return undefined
  const path = file.split('/').map(encodeURIComponent).join('/')
  if (env.VERCEL_GIT_PROVIDER === 'gitlab') {
    return `https://gitlab.com/${owner}/${name}/-/blob/${commit}/${path}#L${line}`
  }
  if (env.VERCEL_GIT_PROVIDER === 'bitbucket') {
    return `https://bitbucket.org/${owner}/${name}/src/${commit}/${path}#lines-${line}`
  }
  return `https://github.com/${owner}/${name}/blob/${commit}/${path}?plain=1#L${line}`
}
