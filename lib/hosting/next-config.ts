import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_SERVER } from 'next/constants'
import { env } from '../env'

const { development, preview } = env

/**
 * Scripts: Next writes the data of a static page inline, where no nonce can be (it would be the same
 * for everybody), hence 'unsafe-inline'; content cannot carry a script (lib/markdown/allow-list.ts).
 * Styles: editors size and float their figures with `style=`. Frames: players the reader opens.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data:",
  "media-src 'self' https:",
  'frame-src https:',
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  // Drafts are for the team's eyes: no search engine keeps a preview.
  ...(preview ? { 'X-Robots-Tag': 'noindex' } : {}),
}

/** @param phase what Next is about to do: build, serve, develop */
export default async (phase: string): Promise<NextConfig> => ({
  // The addresses of the archive end with a slash, and always did.
  trailingSlash: true,
  poweredByHeader: false,
  // Pages for the team only: elsewhere their files are not even compiled.
  pageExtensions: [
    ...['tsx', 'ts'],
    ...(preview ? ['preview.tsx'] : []),
    ...(development ? ['development.ts'] : []),
  ],
  // Written into the code at build time: what only previews import is left out of the rest.
  env: {
    PREVIEW: preview ? 'true' : '',
    ENHANCEMENTS: JSON.stringify(await enhancements(phase)),
  },
  // Hundreds of megabytes, read while the site is built and served as files: no function needs them.
  outputFileTracingExcludes: { '/**': ['public/**'] },
  images: {
    formats: ['image/avif', 'image/webp'],
    localPatterns: [{ pathname: '/uploads/**', search: '' }],
    qualities: [60],
    // Uploads change by being replaced under a new name.
    minimumCacheTTL: 31_536_000,
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })),
    },
    {
      source: '/uploads/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }],
    },
  ],
})

/** Compiled when pages are; a server that only serves them needs no compiler. */
async function enhancements(phase: string): Promise<Record<string, string>> {
  if (phase === PHASE_PRODUCTION_SERVER) return {}
  const { buildEnhancements } = await import('./enhancements')
  return buildEnhancements()
}
