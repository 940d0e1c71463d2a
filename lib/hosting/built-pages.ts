import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `next build` left for an address. */
export type Built =
  | { readonly kind: 'page'; readonly route: string; readonly file: string }
  | { readonly kind: 'file'; readonly route: string; readonly file: string; readonly type: string }
  | {
      readonly kind: 'redirect'
      readonly route: string
      readonly to: string
      readonly status: number
    }

interface Meta {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Pages of Next's own that are no addresses, and files that stand in the content folder too. */
const internal = /^_global-error$|^_media\//

/**
 * @param next the folder of a build: `.next`
 * @returns what the build has for every address; routes are decoded and have no final slash, the page
 *   for unknown addresses is `404`
 */
export function builtPages(next: string): readonly Built[] {
  const folder = join(next, 'server/app')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name): Built[] => {
    const [, written, extension] = /^(.*)\.(html|body)$/.exec(name) ?? []
    if (written === undefined || internal.test(written)) return []
    const file = join(folder, name)
    const { status = 200, headers = {} } = metaOf(join(folder, `${written}.meta`))
    const route = written.replace(delimiters, decodeURIComponent)
    if (headers.location) return [{ kind: 'redirect', route, to: headers.location, status }]
    if (extension === 'html') return [{ kind: 'page', route: named[route] ?? route, file }]
    return [
      {
        kind: 'file',
        route: route.replace(/^_flux\//, ''),
        file,
        type: headers['content-type'] ?? '',
      },
    ]
  })
}

/** What Next encodes in the names of its files, and nothing else: `/`, `#`, `?`, `\`, and their codes. */
const delimiters = /%25(?=2f|23|3f|5c)|%(?:2f|23|3f|5c)/gi

/** The frame of answers is what a host of files shows in their place. */
const named: Readonly<Record<string, string>> = {
  index: '',
  '_not-found': '404',
  'recherche/cadre': 'recherche',
}

function metaOf(file: string): Meta {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
