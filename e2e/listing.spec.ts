import { expect, test } from '@playwright/test'
import { sitemapPaths } from './sitemap'

test.describe('the listing', () => {
  test('is sorted from the newest to the oldest, twelve to a page', async ({ page }) => {
    const days: string[] = []
    await page.goto('/actualites/')
    await expect(page.getByRole('article')).toHaveCount(12)
    for (;;) {
      days.push(
        ...(await page
          .getByRole('article')
          .locator('time')
          .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))),
      )
      const next = page.getByRole('link', { name: 'Page suivante' })
      if ((await next.count()) === 0) break
      await next.click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('page')
    }
    expect(days.length).toBeGreaterThan(12)
    expect(days).toEqual([...days].sort().reverse())
  })

  test('says where its other pages are, and what each of them is', async ({ page }) => {
    await page.goto('/actualites/')
    const description = page.locator('meta[name=description]')
    const first = (await description.getAttribute('content')) ?? ''
    await expect(page.locator('a[rel=next]')).toHaveAttribute('href', /\/actualites\/page\/2\/$/)
    await expect(page.locator('a[rel=prev]')).toHaveCount(0)
    // Firefox would fetch the page that such an element names, whether its reader asks for it or not.
    await expect(page.locator('link[rel=next]')).toHaveCount(0)
    await page.goto('/actualites/page/2/')
    await expect(page).toHaveTitle(/page 2/)
    await expect(description).toHaveAttribute('content', first.replace(/\.$/, ', page 2.'))
    await expect(page.locator('a[rel=prev]')).toHaveAttribute('href', /\/actualites\/$/)
    await expect(page.locator('a[rel=next]')).toHaveCount(0)
  })

  test('has cards with a category, a date, a title and some words of the chapeau', async ({
    page,
  }) => {
    await page.goto('/actualites/page/2/')
    const card = page.getByRole('article').filter({ hasText: 'Un article écrit pour Jekyll' })
    await expect(card).toContainText('Actualités')
    await expect(card).toContainText('1er mars 2019')
    await expect(card.getByRole('link')).toHaveCount(1)
    const words = ((await card.locator('p').last().textContent()) ?? '').split(/ +/)
    expect(words.length).toBeLessThanOrEqual(26)
    expect(words.join(' ')).not.toMatch(/[[\]{}]|https?:/)
  })

  for (const path of ['/actualites/page/1/', '/actualites/page/99/', '/actualites/page/deux/']) {
    test(`has no page at ${path}`, async ({ request }) => {
      expect((await request.get(path)).status()).toBe(404)
    })
  }
})

test('a card that leads to another site says so', async ({ page }) => {
  await page.goto('/actualites/')
  const link = page.getByRole('link', { name: 'Un article qui mène ailleurs (sur exemple.fr)' })
  await expect(link).toHaveAttribute('href', 'https://exemple.fr/ailleurs/')
})

test('on a phone the listing is a row of thumbnails', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/actualites/')
  const image = page.getByRole('article').locator('img').first()
  expect((await image.boundingBox())?.width).toBeLessThan(110)
})

test('without JavaScript, home and listing lead to every article', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Toutes les actualités' }).first().click()
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await context.close()
})

test('the site map leads to every article', async ({ page, request }) => {
  const isArticle = (path: string) => /^\/actualites\/(?!\d{4}\/)[^/]+\/$/.test(path)
  const paths = (await sitemapPaths(request)).filter(isArticle)
  await page.goto('/plan-du-site/')
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
  expect(links).toEqual(expect.arrayContaining(paths))
})

test('the listing leads to its years, and these to their articles only', async ({ page }) => {
  await page.goto('/actualites/')
  const ways = page.getByRole('navigation', { name: 'Parcourir' })
  await ways.getByText('Par année, catégorie ou thème').click()
  await ways.getByRole('link', { name: '2019', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actualités : 2019')
  for (const time of await page.getByRole('article').locator('time').all()) {
    await expect(time).toHaveAttribute('datetime', /^2019/)
  }
})

test('every theme is listed with how many articles it has', async ({ page }) => {
  await page.goto('/themes/')
  const first = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /\(\d+\)$/ })
    .first()
  const count = /\((\d+)\)/.exec((await first.textContent()) ?? '')?.[1]
  await first.getByRole('link').click()
  await expect(page.getByRole('article')).toHaveCount(Math.min(Number(count), 12))
})
