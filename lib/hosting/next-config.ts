import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants'
import { env } from '../env'
import { prepareStore, STORE_FOLDER } from '../search/store'
import { baseOf } from '../site/settings'
import { contentIn, isEdited } from './edited'
import { executableExtensions, fileHeaders, type Headers, pageHeaders } from './headers'

const { development, preview, deployHook } = env
const basePath = baseOf(env.contentFolder, env.configFiles)

/** Later builds have later ids. */
const build = Date.now().toString(36)

/** @param phase what Next is about to do: build, serve, develop */
export default async (phase: string): Promise<NextConfig> => {
  if (phase === PHASE_PRODUCTION_BUILD) prepareStore()
  return configOf(await enhancements(phase))
}

const configOf = (enhancementFiles: Readonly<Record<string, string>>): NextConfig => ({
  // The addresses of the archive end with a slash, and always did.
  trailingSlash: true,
  basePath,
  poweredByHeader: false,
  generateBuildId: () => build,
  ...(env.standalone ? { output: 'standalone' } : {}),
  // A page that is open asks for changes as long as it is.
  logging: { incomingRequests: { ignore: [/\/changements\//] } },
  // `npm test` checks types; a build does not check them again.
  typescript: { ignoreBuildErrors: true },
  // What only some deployments have: elsewhere these files are not even compiled.
  pageExtensions: [
    ...['tsx', 'ts'],
    ...(preview ? ['preview.tsx', 'preview.ts'] : []),
    ...(development ? ['development.ts'] : []),
    ...(deployHook ? ['hook.ts'] : []),
  ],
  // Of several pages that cannot be made, all are named (bin/build.ts).
  experimental: { prerenderEarlyExit: false, ...(development ? {} : shortBuild) },
  // Written into the code at build time: what only previews import is left out of the rest.
  env: {
    PREVIEW: preview ? 'true' : '',
    BASE_PATH: basePath,
    // Where editors bring images to: the functions of a host have none to look for.
    OWN_UPLOADS: existsSync(join(env.contentFolder, 'uploads')) ? 'true' : '',
    ENHANCEMENTS: JSON.stringify(enhancementFiles),
  },
  // Hundreds of megabytes, read while the site is built and served as files: no function needs them.
  outputFileTracingExcludes: { '/**': ['public/**', ...contentWithin(heavyFiles)] },
  // What the search answers from, written once the pages are built (bin/finish-build.ts).
  outputFileTracingIncludes: {
    '/recherche': [`${STORE_FOLDER}/*`],
    ...(isEdited() ? { '/editer/**': contentWithin(['*']) } : {}),
  },
  images: {
    formats: ['image/avif', 'image/webp'],
    localPatterns: [{ pathname: '/**', search: '' }],
    qualities: [60],
    // Uploads change by being replaced under a new name.
    minimumCacheTTL: 31_536_000,
  },
  // Files of the content folder are at their own path, as Jekyll serves them; pages come first.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: `/:path(${feedNames})`, destination: '/_flux/:path' },
      { source: filesOf(`pdf|${servedExtensions}`), destination: '/_media/:path' },
    ],
    fallback: [],
  }),
  headers: async () => [
    rule('/:path*', { ...every(false), ...fileHeaders('page') }),
    { ...rule('/:path*', every(true)), has: [behindHttps] },
    // There are as many answers as there are words: nobody keeps them.
    rule('/recherche', { 'Cache-Control': 'no-store' }),
    rule('/_enhance/:path*', fileHeaders('hashed')),
    rule('/_partage/:path*', fileHeaders('hashed')),
    // Of two rules for an address, the last one counts.
    rule(filesOf(servedExtensions), fileHeaders('media')),
    rule(filesOf('pdf'), fileHeaders('pdf')),
    rule(filesOf('svg|xml|js'), fileHeaders('executable')),
    // Pages end in `.html` elsewhere only.
    rule(`/uploads/:path(.*\\.(?:${executableExtensions}))`, fileHeaders('executable')),
  ],
})

/** What a build would make for nobody: code of the server is not downloaded, and no page prefetches another. */
const shortBuild: NextConfig['experimental'] = {
  turbopackMinify: { server: false },
  turbopackSourceMaps: false,
  prefetchInlining: false,
}

/** Files of some names in the content folder, where it is in the project: no other is traced. */
function contentWithin(names: readonly string[]): string[] {
  const folder = contentIn('')
  return folder === undefined ? [] : names.map((name) => `${folder}/**/${name}`)
}

/** @returns the addresses of files that editors bring: what the site itself makes is none */
function filesOf(extensions: string): string {
  return `/:path((?!(?:${feedNames}|${ownNames})$).*\\.(?:${extensions}))`
}

/** What pages show or offer, and no function reads: sizes are read when they are made. */
const heavyFiles = [
  ...['*.png', '*.jpg', '*.jpeg', '*.gif', '*.webp', '*.avif', '*.pdf', '*.zip', '*.mp3', '*.mp4'],
  ...['*.webm', '*.doc', '*.docx', '*.odt', '*.xls', '*.xlsx', '*.ods', '*.ppt', '*.pptx', '*.odp'],
]

/** What the site makes, beside pages and feeds. */
const ownNames =
  '(?:_enhance|_partage|sitemaps)/.*|\\.well-known/security\\.txt|opensearch\\.xml|robots\\.txt|sitemap\\.xml'

/** Where feeds and calendars are (lib/site/feeds.ts, calendars.ts), wherever a page could be. */
const feedNames =
  'feed/.*\\.xml|(?:.*/)?(?:[a-z0-9_-]*feed|rss|atom)(?:[.-][a-z0-9._-]+)?\\.(?:xml|json)|(?:.*/)?evenements?\\.ics'

/** What a content folder holds beside its texts and `pdf`. Pages may end in `.html`. */
const servedExtensions =
  'png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|docx?|xlsx?|pptx?|od[tsp]|csv|tsv|txt|json|xml|ics|zip|gz|mp[34]|m4[av]|webm|og[gv]|wav|vtt|srt|woff2?|ttf|otf|css|js|geojson|epub|rtf'

/** Compiled when pages are; a server that only serves them needs no compiler. */
async function enhancements(phase: string): Promise<Record<string, string>> {
  if (phase === PHASE_PRODUCTION_SERVER) return {}
  const { buildEnhancements } = await import('./enhancements')
  return buildEnhancements(basePath)
}

const behindHttps = { type: 'header', key: 'x-forwarded-proto', value: 'https' } as const

function every(secure: boolean): Headers {
  return pageHeaders({ development, preview, secure, ...(development ? {} : { build }) })
}

function rule(source: string, headers: Headers) {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) }
}
