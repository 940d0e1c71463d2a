import { connect } from 'node:net'
import { Random } from './random'

const methods = [
  ...[
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'PATCH',
    'TRACE',
    'PROPFIND',
  ],
]

const pieces = [
  ...[
    '/',
    '//',
    '..',
    '.',
    '%',
    '%zz',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '%0d%0a',
    '%C3',
    '%C3%A9',
    '%E0%A4%A',
  ],
  ...[
    '?',
    '#',
    '&',
    '=',
    ';',
    '\\',
    '"',
    "'",
    '<',
    '>',
    '|',
    '~',
    '*',
    '[',
    ']',
    '[...path]',
    '@',
    ':',
  ],
  ...[
    'actualites',
    'uploads',
    'themes',
    'recherche',
    '_next',
    'static',
    'image',
    '_media',
    '_flux',
  ],
  ...[
    'feed.xml',
    'sitemap.xml',
    'index.html',
    '404',
    '.git',
    'etc/passwd',
    '__proto__',
    'constructor',
  ],
  ...[
    'q=',
    'url=',
    'w=640',
    'q=60',
    'page=',
    'a'.repeat(500),
    '-1',
    '9'.repeat(20),
    '_rsc=a',
    'a.png',
  ],
]

const headers = [
  ...[
    'Accept-Encoding',
    'Accept',
    'Range',
    'If-None-Match',
    'If-Modified-Since',
    'If-Range',
    'Cookie',
  ],
  ...['X-Forwarded-Proto', 'X-Forwarded-Host', 'X-Forwarded-For', 'Next-Router-State-Tree', 'RSC'],
  ...['Next-Action', 'X-Middleware-Subrequest', 'X-Matched-Path', 'X-Invoke-Path', 'Content-Type'],
  ...[
    'Next-Router-Prefetch',
    'X-Nextjs-Data',
    'Origin',
    'Referer',
    'Purpose',
    'Upgrade-Insecure-Requests',
  ],
]

const values = [
  ...[
    '',
    'a',
    '1',
    '*',
    'br',
    'gzip;q=0',
    'br;q=1e9, *;q=0',
    'https',
    'bytes=0-0',
    'bytes=-1',
    'bytes=9-1',
  ],
  ...[
    'bytes=0-,1-,2-',
    '"a"',
    'W/"a"',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'exemple.org',
    '../..',
    '%zz',
    '[]',
  ],
  ...[
    'middleware:middleware:middleware',
    'text/html',
    'multipart/form-data; boundary=a',
    'x'.repeat(2000),
  ],
]

/**
 * @param url of a server, without a path
 * @returns the requests that it did not answer, or answered with an error of its own; none when it is
 *   right
 */
export async function requestFaults(
  url: string,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<string[]> {
  const random = new Random(seed)
  const faults: string[] = []
  for (let done = 0; done < count; done += AT_ONCE) {
    const requests = Array.from({ length: AT_ONCE }, () => requestOf(random))
    const statuses = await Promise.all(requests.map((request) => statusOf(url, request)))
    for (const [index, status] of statuses.entries()) {
      if (!(status >= 200 && status < 500))
        faults.push(`${status} ${JSON.stringify(requests[index])}`)
    }
  }
  return faults
}

const AT_ONCE = 16

function requestOf(random: Random): string {
  const path = random.several(0, 8, () => random.pick(pieces)).join('')
  const lines = random.several(0, 4, () => `${random.pick(headers)}: ${random.pick(values)}\r\n`)
  return `${random.pick(methods)} /${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${lines.join('')}\r\n`
}

/** @returns 0 when there is no answer */
function statusOf(url: string, request: string): Promise<number> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port || 80), hostname, () => socket.write(request))
    socket.setTimeout(10_000, () => socket.destroy())
    socket.on('data', (data) => {
      answer ||= data.toString('latin1', 0, 12)
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)))
  })
}
