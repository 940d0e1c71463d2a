import { expect, test } from '@playwright/test'
import { sitemapPaths } from '../sitemap'

/*
 * Pages as Next writes them, sent by its own server: what a host has that publishes `.next` without the
 * end of our build. The framework's data in them is forbidden by their policy, and nothing needs it.
 */

const article = '/actualites/diaporama/'

test('pages hold the framework, or else this tests what other tests do', async ({ request }) => {
  expect(await (await request.get(article)).text()).toContain('self.__next_f')
})

test('every address of the sitemap is a page', async ({ request }) => {
  const paths = await sitemapPaths(request)
  expect(paths.length).toBeGreaterThan(20)
  const wrong: string[] = []
  for (const path of paths) if ((await request.get(path)).status() !== 200) wrong.push(path)
  expect(wrong).toEqual([])
})

test('what the site makes is not looked for among the files of the folder', async ({ request }) => {
  for (const path of ['/.well-known/security.txt', '/opensearch.xml', '/robots.txt'])
    expect((await request.get(path)).status(), path).toBe(200)
  const html = await (await request.get('/actualites/sans-image/')).text()
  const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
  const drawn = await request.get(new URL(image).pathname)
  expect(drawn.status()).toBe(200)
  expect(drawn.headers()['cache-control']).toContain('immutable')
})

test('what is livelier with script is livelier', async ({ page }) => {
  await page.goto(article)
  await page.getByRole('button', { name: 'Image suivante' }).click()
  await expect(page.locator('.carousel-slide').nth(1)).not.toHaveAttribute('inert')
  await expect(page.locator('.carousel-slide').first()).toHaveAttribute('inert')
  await page.getByRole('link', { name: 'Accueil' }).first().click()
  await expect(page).toHaveURL(/\/$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a page is whole', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.carousel-slide')).toHaveCount(5)
    await page.getByRole('link', { name: 'Accueil' }).first().click()
    await expect(page.getByRole('main')).toBeVisible()
  })
})
