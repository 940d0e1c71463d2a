import { expect, test } from 'vitest'
import { fileHeaders, kindOf, pageHeaders } from './headers'
import { nginxFiles } from './nginx'
import type { ServingPlan } from './plan'
import { hostFiles } from './static-hosts'
import type { SiteFile } from './tree'

function planOf(
  files: readonly string[],
  redirects: Readonly<Record<string, string>>,
): ServingPlan {
  const every = pageHeaders({ development: false, preview: false, secure: false })
  const file = (path: string): SiteFile => {
    return { file: path, kind: path.endsWith('/') ? 'page' : kindOf(path) }
  }
  return {
    base: '',
    files: Object.fromEntries(files.map((path) => [path, file(path)])),
    redirects: Object.fromEntries(
      Object.entries(redirects).map(([from, to]) => [from, { to, status: 308 }]),
    ),
    dynamic: [],
    headers: {
      every,
      everySecure: every,
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

/** What a map of nginx compares texts with, whatever their case: twice the same, and it does not start. */
function textsOf(map: string): string[] {
  return [...map.matchAll(/^ {2}"(?!~)((?:[^"\\]|\\.)*)"/gm)].map(([, text = '']) =>
    text.toLowerCase(),
  )
}

const files = ['/a/', '/É/', '/x.html', '/uploads/a.svg', '/uploads/A.SVG', '/uploads/a.atom']
const plan = planOf(
  [...files, '/uploads/sans-extension', '/uploads/a#?%*:.svg', '/uploads/a.png'],
  { '/A/': '/a/', '/é/': '/É/', '/vieux/': '/a/', '/Vieux/': '/x.html', '/$host "œ"/': '/a/' },
)

test('nginx starts, and an address that leads to its own letters in another case does not turn in circles', () => {
  const { 'redirects.conf': redirects = '', 'headers.conf': headers = '' } = nginxFiles(plan, '/x')
  for (const map of [...redirects.split(/^}/m), ...headers.split(/^}/m)]) {
    const texts = textsOf(map)
    expect(new Set(texts).size).toBe(texts.length)
  }
  expect(redirects).toContain('"~^/A/$" "/a/"')
  expect(textsOf(redirects)).toEqual(['/$host \\"œ\\"/', '/$host \\"œ\\"'])
})

test.each([
  ['/uploads/a.svg', true],
  ['/uploads/a.atom', true],
  ['/uploads/sans-extension', false],
])('nginx lets nothing run in %s', (path, isAttached) => {
  const { 'headers.conf': headers = '' } = nginxFiles(plan, '/x')
  const [, policies = ''] = /\$header_content_security_policy \{([^}]*)\}/.exec(headers) ?? []
  expect(policies.toLowerCase()).toContain(
    `"${path}" "default-src 'none'; style-src 'unsafe-inline'; sandbox"`,
  )
  const [, ways = ''] = /\$header_content_disposition \{([^}]*)\}/.exec(headers) ?? []
  expect(ways.toLowerCase().includes(`"${path}" "attachment"`)).toBe(isAttached)
})

test('no name of a file or an old address is a pattern for other hosts', () => {
  const hosts = hostFiles(planOf(['/uploads/a#?%*:.svg'], { '/*': '/a/', '/:a/100%/': '/a/' }))
  expect(hosts._redirects).toBe('/%2A /a/ 308\n/%3Aa/100%25/ /a/ 308\n')
  expect(hosts._headers).toMatch(/^\/uploads\/a%23%3F%25%2A%3A\.svg\n.*\n.*\n.*sandbox/m)
})
