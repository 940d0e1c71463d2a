/** Who publishes, and where: the facts that every page, feed and header shares. */
export const site = {
  name: 'Parution',
  /** Beside the name, on wide screens. */
  tagline: 'Le guide des rédacteurs',
  description:
    'Le guide des rédacteurs : écrire, illustrer et publier des actualités de service public.',
  /** Address without a final slash. `SITE_URL` in production; Vercel names its own deployments. */
  url: siteUrl(process.env),
  /** Address of the source code, where it is known. */
  repository: repositoryUrl(process.env),
  language: 'fr',
  locale: 'fr_FR',
  timeZone: 'Europe/Paris',
} as const

/**
 * @param env environment: `SITE_URL` wins, then the addresses Vercel gives to a deployment
 * @returns an absolute address without a final slash
 */
export function siteUrl(env: Readonly<Record<string, string | undefined>>): string {
  if (env.SITE_URL) return env.SITE_URL.replace(/\/+$/, '')
  const host = env.VERCEL_ENV === 'production' ? env.VERCEL_PROJECT_PRODUCTION_URL : env.VERCEL_URL
  return host ? `https://${host}` : 'http://localhost:3000'
}

/**
 * @param env environment: `SOURCE_URL` wins, then the GitHub repository that Vercel deploys
 * @returns the address of the source code, if anything tells it
 */
export function repositoryUrl(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (env.SOURCE_URL) return env.SOURCE_URL
  const { VERCEL_GIT_PROVIDER: provider, VERCEL_GIT_REPO_OWNER: owner } = env
  const name = env.VERCEL_GIT_REPO_SLUG
  return provider === 'github' && owner && name ? `https://github.com/${owner}/${name}` : undefined
}
