import { env } from '@/lib/env'

/** Who publishes, and where: the facts that every page, feed and header shares. */
export const site = {
  name: 'Parution',
  /** Beside the name, on wide screens. */
  tagline: 'Le guide des rédacteurs',
  description:
    'Le guide des rédacteurs : écrire, illustrer et publier des actualités de service public.',
  /** Address without a final slash. `SITE_URL` in production; Vercel names its own deployments. */
  url: env.siteUrl ?? 'http://localhost:3000',
  /** Address of the source code, where it is known. */
  repository: env.sourceUrl,
  language: 'fr',
  locale: 'fr_FR',
  timeZone: 'Europe/Paris',
} as const
