import { expect, test } from '@playwright/test'

for (const [path, type] of [
  ['/feed.xml', 'application/atom+xml'],
  ['/feed/actualites.xml', 'application/atom+xml'],
  ['/rss.xml', 'application/rss+xml'],
  ['/feed.json', 'application/feed+json'],
] as const) {
  test(`${path} is ${type}, at its own address`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain(type)
    expect(await answer.text()).toContain(path)
  })
}

test('pages lead programs to the feeds that give the same', async ({ page }) => {
  await page.goto('/')
  for (const path of ['/feed.xml', '/rss.xml', '/feed.json']) {
    await expect(page.locator(`link[rel=alternate][href$="${path}"]`)).toHaveCount(1)
  }
  await page.goto('/actualites/diaporama/')
  await expect(page.locator('link[rel=alternate][href$="/feed/actualites.xml"]')).toHaveCount(1)
})

test('a page lists them all, and says what they are', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'S’abonner' }).click()
  await expect(page.getByRole('main')).toContainText('Un flux est une adresse')
  const links = page.getByRole('main').locator('a[type]')
  expect(await links.count()).toBeGreaterThan(3)
  for (const link of await links.all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain(await link.getAttribute('type'))
  }
})

test('there is no feed that nobody made', async ({ request }) => {
  for (const path of ['/feed/rien.xml', '/autre.xml', '/_flux/feed.xml']) {
    expect((await request.get(path)).status()).toBe(404)
  }
})
