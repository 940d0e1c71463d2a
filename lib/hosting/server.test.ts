import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressTexts } from './compress'
import { fileHeaders, pageHeaders } from './headers'
import type { ServingPlan } from './plan'
import { siteServer } from './server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'serving-'))
const article = `<!DOCTYPE html><title>Été</title>${'<p>Texte d’un article.</p>'.repeat(60)}`

const contents: Record<string, string> = {
  '404.html': '<!DOCTYPE html><title>Page introuvable</title>',
  'index.html': '<!DOCTYPE html><title>Accueil</title>',
  'actualites/été/index.html': article,
  'a-propos.html': '<!DOCTYPE html><title>À propos</title>',
  'uploads/piège.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  'uploads/photo #1 (100%).txt': 'photo',
  '_next/static/a1.css': 'p{}',
}

const page = pageHeaders({ development: false, preview: false, secure: false })
const plan: ServingPlan = {
  base: '',
  files: {
    '/': { file: 'index.html', kind: 'page' },
    '/actualites/été/': { file: 'actualites/été/index.html', kind: 'page' },
    '/a-propos.html': { file: 'a-propos.html', kind: 'page' },
    '/uploads/piège.svg': { file: 'uploads/piège.svg', kind: 'executable' },
    '/uploads/photo #1 (100%).txt': { file: 'uploads/photo #1 (100%).txt', kind: 'media' },
    '/_next/static/a1.css': { file: '_next/static/a1.css', kind: 'hashed' },
  },
  redirects: { '/vieux/': { to: '/actualites/cœur/?a=é', status: 308 } },
  dynamic: ['/recherche/'],
  headers: {
    every: page,
    everySecure: pageHeaders({ development: false, preview: false, secure: true }),
    of: {
      page: fileHeaders('page'),
      hashed: fileHeaders('hashed'),
      media: fileHeaders('media'),
      pdf: fileHeaders('pdf'),
      executable: fileHeaders('executable'),
    },
  },
}

for (const [file, content] of Object.entries(contents)) {
  mkdirSync(dirname(join(folder, 'site', file)), { recursive: true })
  writeFileSync(join(folder, 'site', file), content)
}
writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan))
await compressTexts(join(folder, 'site'))

let started = 0
const server = siteServer(folder, async () => {
  started++
  return async (_, response) => {
    response.end('Next')
  }
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

test('a page is at its address, and leads there without its final slash', async () => {
  const answer = await ask('/actualites/%C3%A9t%C3%A9/')
  expect(answer.status).toBe(200)
  expect(answer.body.toString()).toBe(article)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page['Content-Security-Policy'],
    'x-content-type-options': 'nosniff',
  })
  const slashless = await ask('/actualites/%C3%A9t%C3%A9?a=1')
  expect(slashless.status).toBe(308)
  expect(slashless.headers.location).toBe('/actualites/%C3%A9t%C3%A9/?a=1')
  expect((await ask('/a-propos.html')).status).toBe(200)
})

test('accents may be written in two parts', async () => {
  expect((await ask(encodeURI('/actualites/été/'.normalize('NFD')))).status).toBe(200)
})

test.each([
  ['br', 'br', brotliDecompressSync],
  ['gzip, br;q=0', 'gzip', gunzipSync],
  ['gzip;q=0', undefined, (body: Buffer) => body],
])('with Accept-Encoding: %s, a page is sent as %s', async (accepted, encoding, open) => {
  const { headers, body } = await ask('/actualites/%C3%A9t%C3%A9/', { 'accept-encoding': accepted })
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers.vary).toBe('Accept-Encoding')
  expect(open(body).toString()).toBe(article)
})

test('what a browser has is not sent again', async () => {
  const { headers } = await ask('/')
  const again = await ask('/', { 'if-none-match': String(headers.etag) })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
})

test('old addresses lead to new ones, whatever letters these have', async () => {
  const answer = await ask('/vieux')
  expect(answer.status).toBe(308)
  expect(answer.headers.location).toBe('/actualites/c%C5%93ur/?a=%C3%A9')
})

test('a picture that holds a script is saved, in a sandbox', async () => {
  const { headers } = await ask('/uploads/pi%C3%A8ge.svg')
  expect(headers['content-disposition']).toBe('attachment')
  expect(headers['content-security-policy']).toContain('sandbox')
})

test('a file may have any sign in its name', async () => {
  const { status, body } = await ask('/uploads/photo%20%231%20(100%25).txt')
  expect([status, body.toString()]).toEqual([200, 'photo'])
})

test.each([
  '/inconnu/',
  '/404.html/',
  '/__proto__',
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/plan.json',
])('%s is no address: 404, with the page that says so', async (path) => {
  const { status, headers, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).toContain('Page introuvable')
  expect(headers['content-security-policy']).toBe(page['Content-Security-Policy'])
})

test.each(['/actualites/%E0%A4%A/', '/%zz/', '*'])('%s is malformed: 400', async (path) => {
  expect((await ask(path)).status).toBe(400)
})

test('only GET and HEAD are answered, HEAD without a body', async () => {
  const posted = await ask('/', {}, 'POST')
  expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD'])
  const head = await ask('/', {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
})

test('Next is started by the first address that no file answers, once', async () => {
  expect(started).toBe(0)
  expect((await ask('/recherche/?q=a')).body.toString()).toBe('Next')
  await ask('/recherche/')
  expect(started).toBe(1)
})

test('behind https, what a page asks for in http is asked for in https', async () => {
  const { headers } = await ask('/', { 'x-forwarded-proto': 'https' })
  expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
})

test('no address, method or header makes it fail', async () => {
  const piece = fc.constantFrom(
    '/',
    '..',
    '%',
    '%2e',
    '%00',
    '?',
    '#',
    'a',
    'é',
    '%C3',
    '\\',
    ';',
    '//',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
      fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'PROPFIND'),
      fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
      async (path, method, value) => {
        const headers = { range: value, 'accept-encoding': value, 'if-modified-since': value }
        const { status } = await ask(path.replace(/[^\x21-\x7e]/g, '%C3%A9'), headers, method)
        expect(status).toBeLessThan(500)
      },
    ),
  )
})
