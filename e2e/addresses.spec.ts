import { expect, test } from '@playwright/test'

for (const path of ['/nulle-part/', '/actualites/inconnu/', '/a/b/c/', '/themes/inconnu/']) {
  test(`${path} is a 404 in French that leads home`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas')
    await expect(page.getByRole('main').getByRole('link', { name: /accueil/ })).toHaveAttribute(
      'href',
      '/',
    )
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  })
}

test('old addresses lead to the new one for good', async ({ request }) => {
  const response = await request.get('/guide/anciennes-adresses/', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe('/actualites/changer-d-adresse-sans-perdre-personne/')
})

test('an article that is only a pointer leads where it points', async ({ request }) => {
  const path = '/actualites/le-referentiel-d-accessibilite/'
  const response = await request.get(path, { maxRedirects: 0 })
  expect(response.status()).toBe(307)
  expect(response.headers().location).toBe('https://accessibilite.numerique.gouv.fr/')
})

test('addresses keep the accents of the file names', async ({ page }) => {
  const response = await page.goto('/actualites/l-encadré-à-sa-place/')
  expect(response?.status()).toBe(200)
})

test('an address without its final slash gets it', async ({ request }) => {
  const response = await request.get('/actualites', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
})

for (const [path, words] of Object.entries({
  '/mentions-legales/': ['éditeur', 'directeur', 'publication', 'hébergeur'],
  '/donnees-personnelles/': ['@', 'finalité', 'durée de conservation', 'sous-traitant'],
  '/accessibilite/': ['non conforme', 'Défenseur des droits', '71120'],
})) {
  test(`${path} says what the law asks`, async ({ page }) => {
    await page.goto('/')
    await page.locator(`footer a[href="${path}"]`).click()
    const text = (await page.getByRole('main').textContent())?.toLowerCase()
    for (const word of words) expect(text).toContain(word.toLowerCase())
  })
}

test('every response carries the security headers', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  })
  expect(headers['content-security-policy']).toContain("object-src 'none'")
  expect(headers['x-powered-by']).toBeUndefined()
})

test('robots are told where the sitemap is', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Allow: /')
  expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/)
})
