import { expect, test } from '@playwright/test'
import { sitemapPaths } from './sitemap'

test('no page, opened in a browser, breaks its own policy or misses what it asks for', async ({
  page,
  request,
}) => {
  test.slow()
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} forbids ${blockedURI}`)
    })
  })
  const paths = [...(await sitemapPaths(request)), '/recherche/', '/recherche/?q=article']
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) await page.goto(path, { waitUntil: 'load' })
  expect(said).toEqual([])
})
