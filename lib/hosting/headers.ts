import { allowedFrameHosts } from '../markdown/allow-list'

/** What decides the headers of a deployment. */
export interface Deployment {
  /** `next dev`: pages run scripts that Next writes in them. */
  readonly development: boolean
  /** Nothing of it is for search engines. */
  readonly preview: boolean
  /** Of which build answers are: copies elsewhere can be compared with it. */
  readonly build?: string
  /** Served over https: what a page asks for in http is asked for in https. */
  readonly secure: boolean
}

export type Headers = Readonly<Record<string, string>>

/**
 * Headers of every answer. A page holds no script of its own, so none may run but files of the site.
 *
 * @see https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
export function pageHeaders(deployment: Deployment): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(deployment),
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': closed.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(deployment.preview ? { 'X-Robots-Tag': 'noindex' } : {}),
    ...(deployment.build ? { 'X-Build': deployment.build } : {}),
  }
}

/** What no page of the site needs, and no player in it may ask for. */
const closed = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

function contentSecurityPolicy({ development, secure }: Deployment): string {
  // In development, Next compiles pages in the browser and says there what went wrong.
  const scripts = development ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self'"
  const styles = development ? "'self' 'unsafe-inline'" : "'self'"
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    // Editors size and float their figures with `style=`, of which a closed list of values is kept.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' https: data:",
    "font-src 'self'",
    "media-src 'self' https:",
    "connect-src 'self'",
    "manifest-src 'self'",
    `frame-src ${allowedFrameHosts.map((host) => `https://${host}`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/**
 * Decides the headers of a file: `hashed` has a hash of its content in its name; the last three were
 * brought by editors, and a browser would run the last one as a page of the site.
 */
export type FileKind = 'page' | 'hashed' | 'media' | 'pdf' | 'executable'

/**
 * Endings of what a browser would run as a page of the site, as a pattern: scripts, HTML, and whatever
 * it reads as XML, in which there may be HTML.
 */
export const executableExtensions =
  'svgz?|[sx]?html?|xht|mht(?:ml)?|xml|xslt?|rss|atom|rdf|xul|hta|swf|m?js'

const executable = new RegExp(`\\.(?:${executableExtensions})$`, 'i')

/** @param file of the public folder */
export function kindOf(file: string): FileKind {
  if (/^_(?:enhance|partage)\//.test(file)) return 'hashed'
  if (/\.pdf$/i.test(file)) return 'pdf'
  return executable.test(file) ? 'executable' : 'media'
}

/**
 * @returns headers that a file of a kind has instead of those of every answer. What editors brought
 *   runs nothing when it is opened on its own, whatever is in it; programs that show feeds may show
 *   its pictures.
 */
export function fileHeaders(kind: FileKind): Headers {
  if (kind === 'page') return { 'Cache-Control': cacheControl.page }
  if (kind === 'hashed') return { 'Cache-Control': cacheControl.hashed }
  const media = {
    'Cache-Control': cacheControl.media,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  // The viewers of browsers do not open a document in a sandbox, and it cannot run anything here.
  if (kind === 'pdf') return media
  const sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
  return {
    ...media,
    'Content-Security-Policy': sandbox,
    ...(kind === 'executable' ? { 'Content-Disposition': 'attachment' } : {}),
  }
}

const day = 86_400
const year = 365 * day

/**
 * How long copies of an answer may be kept. Pages: a browser asks each time whether they changed, and
 * a shared cache may serve them for a minute, then while it asks.
 */
const cacheControl = {
  page: `public, max-age=0, s-maxage=60, stale-while-revalidate=${day}`,
  /** Has a hash of its content in its name. */
  hashed: `public, max-age=${year}, immutable`,
  /** Replaced under the same name, maybe. */
  media: `public, max-age=${day}`,
} as const
