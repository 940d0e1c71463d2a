import { expect, test } from '@playwright/test'
import { sitemapPaths } from './sitemap'

/** One draft, one article dated in the future. */
const hidden = ['/actualites/brouillon/', '/actualites/a-venir/']

for (const path of hidden) {
  test(`${path} is nowhere`, async ({ page, request }) => {
    expect((await request.get(path)).status()).toBe(404)
    const paths = await sitemapPaths(request)
    expect(paths).not.toContain(path)
    for (const listing of ['/', '/plan-du-site/', ...paths.filter((p) => /page|themes/.test(p))]) {
      await page.goto(listing)
      await expect(page.locator(`a[href="${path}"]`)).toHaveCount(0)
    }
  })
}

test('the page that lists drafts does not exist in production', async ({ request }) => {
  expect((await request.get('/apercu/')).status()).toBe(404)
})
