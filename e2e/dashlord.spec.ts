import { expect, test } from '@playwright/test'

/*
 * What DashLord grades (https://github.com/SocialGouv/dashlord), looked for as it does: in the HTML
 * that the server sends.
 */

test('declaration-a11y: the home page says its state, in a link to the statement', async ({
  request,
}) => {
  const home = await (await request.get('/')).text()
  const mentions = home.match(/Accessibilité[\s\u00a0]: (?:totalement|partiellement|non) conforme/g)
  expect(new Set(mentions).size).toBe(1)
  const [, href] =
    /<a[^>]* href="([^"]+)"[^>]*>Accessibilité[\s\u00a0]: non conforme<\/a>/.exec(home) ?? []
  expect(href).toBe('/accessibilite/')
  expect((await request.get(String(href))).status()).toBe(200)
})

const declarations = [
  {
    link: 'Mentions légales',
    words: [
      /directeur|directrice/i,
      /publication/i,
      /hébergeur|hébergement/i,
      /éditeur|édité par/i,
    ],
  },
  {
    link: 'Données personnelles',
    words: [/@/, /finalité/i, /durée de conservation/i, /sous-traitant/i],
  },
]

for (const { link, words } of declarations) {
  test(`declaration-rgpd: a link « ${link} » leads to a page with its words`, async ({
    request,
  }) => {
    const home = await (await request.get('/')).text()
    const [, href] = new RegExp(`<a[^>]* href="([^"]+)"[^>]*>${link}</a>`).exec(home) ?? []
    const text = await (await request.get(String(href))).text()
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
    for (const word of words) expect(main).toMatch(word)
  })
}

test('thirdparties: no page asks another site for anything, and none sets a cookie', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url())
  })
  for (const path of ['/', '/actualites/', '/actualites/tout-ce-qu-on-peut-ecrire/']) {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  expect(elsewhere).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('http: what Mozilla’s Observatory takes points off for', async ({ request }) => {
  const response = await request.get('/', { headers: { 'X-Forwarded-Proto': 'https' } })
  const headers = response.headers()
  const policy = String(headers['content-security-policy'])
  expect(policy).toMatch(/^default-src 'none';/)
  for (const directive of ['script-src', 'style-src', 'object-src']) {
    const sources = policy.split('; ').find((rule) => rule.startsWith(`${directive} `)) ?? ''
    expect(sources).not.toMatch(/unsafe|data:|\*|http:/)
  }
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toMatch(/form-action 'self'/)
  expect(
    Number(/max-age=(\d+)/.exec(String(headers['strict-transport-security']))?.[1]),
  ).toBeGreaterThan(15_768_000)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers.server).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
})

test('no brand of the State: neither its typeface, its system nor its device', async ({
  request,
}) => {
  const home = await (await request.get('/')).text()
  const sheets = [...home.matchAll(/href="(\/_next\/static\/[^"]+\.css)/g)].map(([, href]) =>
    String(href),
  )
  expect(sheets.length).toBeGreaterThan(0)
  const all = [
    home,
    ...(await Promise.all(sheets.map(async (href) => (await request.get(href)).text()))),
  ]
  expect(all.join('\n')).not.toMatch(/marianne|spectral|class="fr-|république française/i)
})

test('security.txt is that of RFC 9116, and has not expired', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await response.text()
  expect(text).toContain('Contact: mailto:securite@exemple.fr\n')
  expect(text).toContain('Policy: https://exemple.fr/securite/\n')
  expect(text).toContain('Preferred-Languages: fr\n')
  const expires = Date.parse(String(/^Expires: (.*)$/m.exec(text)?.[1]))
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
})

test('no other name of /.well-known/ is answered', async ({ request }) => {
  expect((await request.get('/.well-known/change-password')).status()).toBe(404)
})

test('when the next text is due is said, and nothing else of it', async ({ request }) => {
  const text = await (await request.get('/prochaine-parution.txt')).text()
  expect(text).toBe('2199-01-15T08:00:00.000Z\n')
})

test('errors are reported where the configuration says', async ({ page }) => {
  for (const path of ['/actualites/une-image/', '/mentions-legales/']) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'Signaler une erreur' })).toHaveAttribute(
      'href',
      new RegExp(`^mailto:redaction@exemple\\.fr\\?subject=Erreur.*${encodeURIComponent(path)}$`),
    )
  }
})
