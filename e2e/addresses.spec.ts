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
  expect(response.headers().location).toBe('/actualites/adresse-changee/')
})

test('an article that is only a pointer leads where it points', async ({ request }) => {
  const path = '/actualites/ailleurs/'
  const response = await request.get(path, { maxRedirects: 0 })
  expect(response.status()).toBe(307)
  expect(response.headers().location).toBe('https://exemple.fr/ailleurs/')
})

test('addresses keep the accents of the file names', async ({ page }) => {
  const response = await page.goto('/actualites/l-encadré-à-sa-place/')
  expect(response?.status()).toBe(200)
})

test('an address without its final slash gets it', async ({ request }) => {
  const response = await request.get('/actualites', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
})

for (const path of ['/mentions-legales/', '/donnees-personnelles/', '/accessibilite/']) {
  test(`the footer leads to ${path}`, async ({ page }) => {
    await page.goto('/actualites/')
    await page.locator(`footer a[href="${path}"]`).click()
    await expect(page).toHaveURL(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('the footer says how accessible the site is', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('footer a[href="/accessibilite/"]')).toHaveText(
    'Accessibilité : non conforme',
  )
})

test('every response carries the security headers', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers['permissions-policy']).toContain('camera=(), ')
  const policy = String(headers['content-security-policy'])
  for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]) {
    expect(policy.split('; ')).toContain(rule)
  }
  expect(headers['x-powered-by']).toBeUndefined()
})

test('robots.txt names the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Allow: /')
  expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/)
})
