import { expect, type Page, test } from '@playwright/test'
import { accessibilityProblems } from './accessibility'

const form = (page: Page) => page.getByRole('banner').getByRole('search')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })

    test('a word typed in the header finds articles', async ({ page }) => {
      await page.goto('/mentions-legales/')
      await form(page).getByRole('searchbox', { name: 'Rechercher sur le site' }).fill('Jekyll')
      await page.keyboard.press('Enter')
      await expect(page).toHaveTitle(/^« Jekyll » – Recherche – /)
      await expect(page.getByRole('status')).toContainText(/^\d+ résultats? pour «.Jekyll.»/)
      const result = page.getByRole('article').filter({ hasText: 'Un article écrit pour Jekyll' })
      await expect(result.locator('time')).toHaveAttribute('datetime', /^2019-03-01/)
      await expect(page.getByRole('main').locator('mark').first()).toHaveText(/jekyll/i)
      await result.getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('écrit pour Jekyll')
    })

    test('results are narrowed by links, and widened again', async ({ page }) => {
      await page.goto('/recherche/?q=article')
      const filters = page.getByRole('navigation', { name: 'Affiner les résultats' })
      const all = await page.getByRole('status').textContent()
      await filters.getByRole('link', { name: '2019' }).click()
      await expect(page.getByRole('status')).not.toHaveText(all ?? '')
      for (const time of await page.getByRole('article').locator('time').all()) {
        await expect(time).toHaveAttribute('datetime', /^2019/)
      }
      await filters.getByRole('link', { name: 'Retirer le filtre : 2019' }).click()
      await expect(page.getByRole('status')).toHaveText(all ?? '')
    })
  })
}

test('the 404 page has the form', async ({ page }) => {
  await page.goto('/nulle-part/')
  await expect(form(page)).toBeVisible()
})

for (const [query, message] of [
  ['', 'Écrivez un ou plusieurs mots'],
  ['q=', 'Écrivez un ou plusieurs mots'],
  ['q=le+la', 'que des mots trop courants'],
  ['q=introuvablement', 'Aucun résultat pour «.introuvablement.»'],
  [`q=${'a'.repeat(201)}`, 'trop longue'],
  ['q=%3Cscript%3Ealert(1)%3C/script%3E%26amp;%24%26', 'Aucun résultat pour «.<script>alert'],
  ['q=%ff%00%E2%80%AE', ''],
]) {
  test(`« ${query?.slice(0, 30)} » says that nothing was found, and offers other ways`, async ({
    page,
  }) => {
    await page.goto(`/recherche/?${query}`)
    await expect(page.getByRole('status')).toHaveText(new RegExp(`${message}`))
    await expect(page.getByRole('main').getByRole('link', { name: 'Plan du site' })).toBeVisible()
    await expect(page.locator('script')).toHaveCount(0)
  })
}

test('answers are for nobody else: no cache and no search engine keeps them', async ({
  request,
}) => {
  const answer = await request.get('/recherche/?q=article')
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(answer.headers()['x-robots-tag']).toBe('noindex')
  expect((await request.get(`/recherche/?q=${'a'.repeat(201)}`)).status()).toBe(400)
})

test('browsers are told of the search', async ({ page, request }) => {
  await page.goto('/mentions-legales/')
  const link = page.locator('link[rel=search]')
  const answer = await request.get((await link.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toContain('application/opensearchdescription+xml')
  expect(await answer.text()).toContain('/recherche/?q={searchTerms}')
})

for (const width of [320, 1280]) {
  test(`axe finds nothing, and nothing is wider than the page, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const query of ['article', 'introuvablement', '']) {
      expect(await accessibilityProblems(page, `/recherche/?q=${query}`)).toEqual([])
      const overflows = await page.evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      )
      expect(overflows).toBe(false)
    }
  })
}

test('everything is reached by keyboard, in the order that it is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/recherche/?q=article')
  await page.getByRole('main').getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('button', { name: 'Rechercher' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('article').first().getByRole('link')).toBeFocused()
})

test('a screen reader hears the number of results, then each by its title', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/recherche/?q=Jekyll')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Recherche" [level=1]
    - search "Nouvelle recherche":
      - text: Rechercher sur le site
      - searchbox "Rechercher sur le site": Jekyll
      - button "Rechercher"
    - status: /résultats? pour/
    - list:
      - listitem:
        - article:
          - heading [level=2]
  `)
})
