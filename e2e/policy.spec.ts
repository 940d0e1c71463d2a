import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { launch } from 'puppeteer-core'
import { sitemapPaths } from './sitemap'
import { addressOf, sites } from './sites'

/** What a page's console is told of what its policy forbids. */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`${violatedDirective} forbids ${blockedURI}`)
  })
}

/** What no page may do: it is forbidden, and said, or else nothing would be known of the others. */
function breakPolicy(): void {
  const script = document.createElement('script')
  script.textContent = 'document.title = "broken"'
  document.body.append(script)
}

const broken = /script-src(?:-elem)? forbids inline/

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
  await page.addInitScript(reportViolations)
  const paths = [...(await sitemapPaths(request)), '/recherche/', '/recherche/?q=article']
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) await page.goto(path, { waitUntil: 'load' })
  expect(said).toEqual([])
  await page.evaluate(breakPolicy)
  await expect.poll(() => said.join()).toMatch(broken)
})

const firefox = spawnSync('sh', ['-c', 'command -v firefox-esr || command -v firefox'])
  .stdout.toString()
  .trim()

test('nor in Firefox', async ({ request }) => {
  test.skip(firefox === '', 'no Firefox here')
  test.slow()
  const paths = [...(await sitemapPaths(request)), '/recherche/', '/recherche/?q=article']
  const browser = await launch({ browser: 'firefox', executablePath: firefox })
  try {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`))
    await page.evaluateOnNewDocument(reportViolations)
    for (const path of paths) await page.goto(addressOf(sites.site) + path)
    expect(said).toEqual([])
    await page.evaluate(breakPolicy)
    await expect.poll(() => said.join()).toMatch(broken)
  } finally {
    await browser.close()
  }
})
