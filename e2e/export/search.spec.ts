import { existsSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { accessibilityProblems } from '../accessibility'
import { addressOf, nginx, sites } from '../sites'

test.skip(!existsSync(nginx), `no nginx at ${nginx}`)

const results = (page: Page) => page.getByRole('main').getByRole('article')

test('a word typed in the header finds what a server finds, with the same words', async ({
  page,
}) => {
  const heard = async () => ({
    title: await page.title(),
    status: await page.getByRole('status').textContent(),
    results: await results(page).allTextContents(),
    filters: await page
      .getByRole('navigation', { name: 'Affiner les résultats' })
      .allTextContents(),
  })
  for (const query of [
    'jekyll',
    'article',
    "l'accessibilité",
    '"mise en page"',
    'artcle',
    'aucunun',
  ]) {
    await page.goto('/mentions-legales/')
    const form = page.getByRole('banner').getByRole('search')
    await form.getByRole('searchbox').fill(query)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toContainText(query)
    const here = await heard()
    await page.goto(`${addressOf(sites.site)}/recherche/?q=${encodeURIComponent(query)}`)
    expect(here, query).toEqual(await heard())
  }
})

test('results are narrowed by links, and widened again', async ({ page }) => {
  await page.goto('/recherche/?q=article')
  await expect(results(page).first()).toBeVisible()
  const all = (await page.getByRole('status').textContent()) ?? ''
  const filters = page.getByRole('navigation', { name: 'Affiner les résultats' })
  await filters.getByRole('link', { name: '2019' }).click()
  await expect(page.getByRole('status')).not.toHaveText(all)
  await filters.getByRole('link', { name: 'Retirer le filtre : 2019' }).click()
  await expect(page.getByRole('status')).toHaveText(all)
})

test('what is typed is text, and a question that is too long is refused', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.message()))
  await page.goto('/recherche/?q=%3Cimg%20src=x%20onerror=alert(1)%3E')
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>')
  await page.goto(`/recherche/?q=${'a'.repeat(201)}`)
  await expect(page.getByRole('status')).toContainText('trop longue')
  expect(dialogs).toEqual([])
})

test('without an answer of the network, the page says so and offers other ways', async ({
  page,
}) => {
  await page.route('**/recherche/_index/**', (route) => route.abort())
  await page.goto('/recherche/?q=article')
  await expect(page.getByRole('status')).toContainText('ne répond pas')
  await expect(page.getByRole('main').getByRole('link', { name: 'Plan du site' })).toBeVisible()
})

test('axe finds nothing on results drawn in the browser', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await accessibilityProblems(page, '/recherche/?q=article')).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page offers sections, years, themes and the site map', async ({ page }) => {
    await page.goto('/recherche/?q=article')
    const main = page.getByRole('main')
    for (const title of ['Rubriques', /par année$/, 'Thèmes']) {
      await expect(main.getByRole('heading', { name: title }).first()).toBeVisible()
    }
    const ways = main.getByRole('link')
    for (const href of ['/actualites/', '/actualites/2019/', '/plan-du-site/']) {
      await expect(main.locator(`a[href="${href}"]`).first()).toBeVisible()
    }
    expect(await ways.count()).toBeGreaterThan(5)
    await expect(results(page)).toHaveCount(0)
  })
})
