import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '../env'
import type { Built } from './built-pages'
import { type FileKind, fileHeaders, type Headers, pageHeaders } from './headers'
import { hasEnding, type SiteFile, type Sources } from './tree'

/** What a server must know beside the files: written with a build, read by `bin/serve.mjs`. */
export interface ServingPlan {
  /** `baseurl`, which every address begins with. */
  readonly base: string
  /** By address (decoded). */
  readonly files: Readonly<Record<string, SiteFile>>
  /** Old addresses, decoded, and what is answered there. */
  readonly redirects: Readonly<Record<string, { readonly to: string; readonly status: number }>>
  /** Addresses that Next answers when they are asked for. */
  readonly dynamic: readonly string[]
  /** Headers of every answer, and what they are instead for each kind of file. */
  readonly headers: {
    readonly every: Headers
    readonly everySecure: Headers
    readonly of: Readonly<Record<FileKind, Headers>>
  }
}

/**
 * @param next the folder of a build
 * @param built what it has for every address
 * @param files where each address is, as `layOut` gives it
 * @param site `baseurl`, and which addresses have no final slash
 */
export function servingPlan(
  next: string,
  built: readonly Built[],
  files: ReadonlyMap<string, SiteFile>,
  { base, withoutSlash }: Pick<Sources, 'base' | 'withoutSlash'>,
): ServingPlan {
  const build = readFileSync(join(next, 'BUILD_ID'), 'utf8').trim()
  const deployment = { development: false, preview: env.preview, build }
  return {
    base,
    files: Object.fromEntries(files),
    redirects: Object.fromEntries(
      built.flatMap((page) =>
        page.kind === 'redirect'
          ? [[base + addressOf(page, withoutSlash), { to: page.to, status: page.status }] as const]
          : [],
      ),
    ),
    dynamic: ['/_next/image/', ...dynamicRoutes(next)].map((path) => base + path),
    headers: {
      every: pageHeaders({ ...deployment, secure: false }),
      everySecure: pageHeaders({ ...deployment, secure: true }),
      of: {
        page: fileHeaders('page'),
        hashed: fileHeaders('hashed'),
        media: fileHeaders('media'),
        pdf: fileHeaders('pdf'),
        executable: fileHeaders('executable'),
      },
    },
  }
}

/** Jekyll writes `/a.html`, or `/a/`. */
function addressOf({ route }: Built, withoutSlash: ReadonlySet<string>): string {
  return hasEnding(route) && withoutSlash.has(`/${route}`) ? `/${route}` : `/${route}/`
}

/** Routes of the application that no file of the build answers. */
function dynamicRoutes(next: string): readonly string[] {
  const read = (name: string) => JSON.parse(readFileSync(join(next, name), 'utf8'))
  const routes: string[] = Object.values(read('app-path-routes-manifest.json'))
  const prerendered: object = read('prerender-manifest.json').routes
  return routes
    .filter((route) => !route.includes('[') && !(route in prerendered) && !route.startsWith('/_'))
    .map((route) => `${route}/`)
}
