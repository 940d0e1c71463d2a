/** Who publishes, and where: the facts that every page, feed and header shares. */
export const site = {
  name: 'Parution',
  description:
    'Le guide des rédacteurs : écrire, illustrer et publier des actualités de service public.',
  /** Address without a final slash. `SITE_URL` in production; Vercel names its own deployments. */
  url: siteUrl(process.env),
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
