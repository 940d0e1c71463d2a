import type { Headers } from './headers'
import type { ServingPlan } from './plan'

/** Files that tell a host of files what a server would do, by name. */
export type HostFiles = Readonly<Record<string, string>>

/** Folders whose files have a hash of their content in their names. */
const hashed = ['/_next/static/', '/_enhance/', '/_images/', '/_partage/', '/recherche/_index/']

/** @param base `baseurl` */
export function hashedFolders({ base }: Pick<ServingPlan, 'base'>): readonly string[] {
  return hashed.map((folder) => base + folder)
}

/**
 * @param plan what a server would do
 * @returns what hosts that read `_redirects` and `_headers` ask for
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function hostFiles(plan: ServingPlan): HostFiles {
  const { files, redirects, headers } = plan
  const media = Object.entries(files).filter(([, { kind }]) => kind !== 'page' && kind !== 'hashed')
  return {
    _redirects: Object.entries(redirects)
      .map(([from, { to, status }]) => `${encodedName(from)} ${encoded(to)} ${status}\n`)
      .join(''),
    _headers: [
      headerBlock('/*', { ...headers.everySecure, ...headers.of.page }),
      ...hashedFolders(plan).map((folder) => headerBlock(`${folder}*`, headers.of.hashed)),
      ...media.map(([path, { kind }]) => headerBlock(encodedName(path), headers.of[kind])),
    ].join('\n'),
  }
}

function headerBlock(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${path}\n${lines.join('')}`
}

/**
 * A path that is not encoded yet, as a browser asks for it; these hosts take `*` and `:` for any name.
 */
function encodedName(path: string): string {
  return encoded(path.replace(/["#%:<>?\\^`{|}]/g, encodeURIComponent).replaceAll('*', '%2A'))
}

/** As headers and lists of addresses have it: ASCII, whatever letters it is made of. */
export function encoded(address: string): string {
  return address.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}
