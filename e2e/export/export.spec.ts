import { existsSync, readFileSync } from 'node:fs'
import { request as ask, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { sitemapPaths } from '../sitemap'
import { addressOf, brotliModule, nginx, sites } from '../sites'

test.skip(!existsSync(nginx), `no nginx at ${nginx}`)

const { folder } = sites.export
const site = join(folder, 'out')

/** As a browser asks, but for what it does with the answer. */
function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<[IncomingMessage, Buffer]> {
  return new Promise((resolve, reject) => {
    ask(new URL(path, addressOf(sites.export)), { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve([response, Buffer.concat(parts)]))
    })
      .on('error', reject)
      .end()
  })
}

test('every address of the sitemap is a page, as the Node server has it', async ({ request }) => {
  const paths = await sitemapPaths(request)
  expect(paths.length).toBeGreaterThan(20)
  const wrong: string[] = []
  for (const path of paths) {
    const [answer, body] = await get(path)
    const [served] = await Promise.all([request.get(addressOf(sites.site) + path)])
    const title = /<title>.*?<\/title>/s.exec(await served.text())?.[0] ?? 'none'
    if (answer.statusCode !== 200 || !body.includes(title)) wrong.push(path)
  }
  expect(wrong).toEqual([])
})

test('every image, style, script and font that a page asks for is there', async ({ request }) => {
  const asked = new Set<string>()
  for (const path of await sitemapPaths(request)) {
    const [, body] = await get(path)
    const html = body.toString()
    for (const [, list = ''] of html.matchAll(/\bsrcset="([^"]+)"/gi)) {
      for (const one of list.split(', ')) asked.add(one.split(' ')[0] ?? '')
    }
    for (const [, one = ''] of html.matchAll(
      /<(?:img|script|link)\b[^>]*\b(?:src|href)="(\/[^"]+)"/g,
    ))
      asked.add(one)
  }
  expect([...asked].filter((one) => one.includes('/_next/image'))).toEqual([])
  expect([...asked].some((one) => one.includes('/_images/'))).toBe(true)
  const missing: string[] = []
  for (const one of asked) {
    const [answer] = await get(one.replaceAll('&amp;', '&'))
    if (answer.statusCode !== 200) missing.push(one)
  }
  expect(missing).toEqual([])
})

test('old addresses lead where _redirects says, with and without a final slash', async () => {
  const lines = readFileSync(join(site, '_redirects'), 'utf8').trim().split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    const [from = '', to, status] = line.split(' ')
    for (const path of [from, from.replace(/(?<=.)\/$/, '')]) {
      const [answer] = await get(path)
      expect([path, answer.statusCode, answer.headers.location]).toEqual([path, Number(status), to])
    }
  }
})

test('a browser that asks for an old address arrives', async ({ page }) => {
  const response = await page.goto('/guide/anciennes-adresses/')
  expect(response?.status()).toBe(200)
  await expect(page).toHaveURL('/actualites/adresse-changee/')
})

test('a page has the headers of the Node server', async ({ request }) => {
  const [{ headers }] = await get('/actualites/')
  const served = (await request.get(`${addressOf(sites.site)}/actualites/`)).headers()
  const names = [
    ...['content-security-policy', 'strict-transport-security', 'x-content-type-options'],
    ...['referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cache-control'],
    ...['cross-origin-resource-policy', 'content-type', 'x-build'],
  ]
  for (const name of names) expect([name, headers[name]]).toEqual([name, served[name]])
  const [secure] = await get('/actualites/', { 'x-forwarded-proto': 'https' })
  expect(secure.headers['content-security-policy']).toContain('upgrade-insecure-requests')
})

test('files are kept as long as their names allow, and what could run is saved', async () => {
  const [, body] = await get('/')
  const style = /href="([^"]+\.css)"/.exec(body.toString())?.[1] ?? ''
  expect((await get(style))[0].headers['cache-control']).toContain('immutable')
  const [media] = await get('/uploads/photo.png')
  expect(media.headers['cache-control']).toBe('public, max-age=86400')
  expect(media.headers['content-security-policy']).toContain('sandbox')
})

test('what was compressed when it was made is sent so', async () => {
  const [, plain] = await get('/actualites/')
  const [zipped, gzip] = await get('/actualites/', { 'accept-encoding': 'gzip' })
  expect(zipped.headers['content-encoding']).toBe('gzip')
  expect(zipped.headers.vary).toContain('Accept-Encoding')
  expect(gunzipSync(gzip).equals(plain)).toBe(true)
})

test('with brotli, where nginx has it', async () => {
  test.skip(!existsSync(brotliModule), 'nginx cannot send brotli here')
  const [, plain] = await get('/actualites/')
  const [answer, brotli] = await get('/actualites/', { 'accept-encoding': 'gzip, br' })
  expect(answer.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli).equals(plain)).toBe(true)
})

for (const path of ['/nulle-part/', '/actualites/inconnu', '/404.html', '/%2e%2e/package.json']) {
  test(`${path} is a 404 in French`, async () => {
    const [answer, body] = await get(path)
    expect([400, 404]).toContain(answer.statusCode)
    expect(body.toString()).toContain('Cette page n’existe pas')
  })
}
