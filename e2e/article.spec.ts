import { expect, test } from '@playwright/test'

const jekyll = '/actualites/ecrit-pour-jekyll/'

test.describe('an article written for Jekyll', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })

      test('shows all that its editor wrote', async ({ page }) => {
        await page.goto(jekyll)
        const article = page.getByRole('article')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'Un article écrit pour Jekyll et Siteleaf',
        )
        await expect(article.locator('time').first()).toHaveText('1er mars 2019')
        await expect(article.locator('time').first()).toHaveAttribute(
          'datetime',
          '2019-03-01T10:47:00+01:00',
        )
        // The first paragraph follows </figure> without a blank line.
        const first = article.getByRole('paragraph').filter({ hasText: 'Ce paragraphe suit' })
        await expect(first.getByRole('link')).toHaveCount(2)
        await expect(article.locator('figure.image-left')).toHaveAttribute('style', /width: ?30%/)
        await expect(article).not.toContainText('{:')
      })
    })
  }

  test('announces the links that open a window', async ({ page }) => {
    await page.goto(jekyll)
    const link = page.locator('.chapeau').getByRole('link', { name: / - nouvelle fenêtre$/ })
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', 'noopener')
  })

  test('has headings without jumps, with the ids that old links know', async ({ page }) => {
    await page.goto(jekyll)
    const heading = page.getByRole('heading', { name: 'Ce que l’on s’engage à garder' })
    await expect(heading).toHaveAttribute('id', 'ce-que-lon-sengage-à-garder')
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    levels.reduce((previous, level) => {
      expect(level - previous).toBeLessThanOrEqual(1)
      return level
    }, 0)
  })

  test('shows its callout as a frame, not as a quotation', async ({ page }) => {
    await page.goto(jekyll)
    const callout = page.locator('.encadre')
    await expect(
      callout.getByRole('heading', { name: 'L’encadré en quelques lignes' }),
    ).toBeVisible()
    await expect(page.locator('blockquote')).toHaveCount(0)
  })

  test('corrects its typography, but not its code nor its addresses', async ({ page }) => {
    await page.goto(jekyll)
    await expect(page.getByText('«\u00A0Avec une grande attention\u00A0»')).toBeVisible()
    await page.goto('/actualites/tout-ce-qu-on-peut-ecrire/')
    await expect(page.locator('code').filter({ hasText: '"_blank"' }).first()).toBeVisible()
  })

  test('tells other sites what it is', async ({ page }) => {
    await page.goto(jekyll)
    await expect(page).toHaveTitle(/^Un article écrit pour Jekyll.* – Parution$/)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${jekyll}$`),
    )
    await expect(page.locator('meta[name=description]')).toHaveAttribute(
      'content',
      /^Les articles d’une archive/,
    )
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /bandeau/)
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    )
    expect(data['@graph'].map((one: { '@type': string }) => one['@type'])).toEqual([
      'NewsArticle',
      'BreadcrumbList',
    ])
    expect(data['@graph'][0]).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2019-03-01T10:47:00+01:00',
      inLanguage: 'fr',
    })
  })

  test('leads to its neighbours and its themes', async ({ page }) => {
    await page.goto(jekyll)
    const neighbours = page.getByRole('navigation', { name: 'Autres articles' })
    await expect(neighbours.getByRole('link')).toHaveCount(2)
    await page.getByRole('link', { name: 'Mise en page', exact: true }).click()
    await expect(page).toHaveURL(/\/themes\/mise-en-page\/$/)
    await expect(page.getByRole('link', { name: /^Un article écrit/ })).toBeVisible()
  })
})

test('images have their size, several widths, and wait below the fold', async ({ page }) => {
  await page.goto(jekyll)
  const banner = page.locator('article figure img').first()
  await expect(banner).toHaveAttribute('srcset', /_next\/image.* \d+w/)
  await expect(banner).toHaveAttribute('width', /^\d+$/)
  await expect(banner).toHaveAttribute('fetchpriority', 'high')
  await expect(page.locator('figure.image-left img')).toHaveAttribute('loading', 'lazy')
})

test('an article of more than five years says so', async ({ page }) => {
  await page.goto(jekyll)
  const notice = page.getByText('Article archivé')
  await expect(notice).toBeVisible()
  const chapeau = page.locator('.chapeau')
  const top = (box: { y: number } | null) => box?.y ?? 0
  expect(top(await notice.boundingBox())).toBeLessThan(top(await chapeau.boundingBox()))
})

test('downloads say their format and size', async ({ page }) => {
  await page.goto('/actualites/documents-a-telecharger/')
  const link = page.getByRole('link', { name: /PDF – \d+(,\d+)?.[kKM]?o/ }).first()
  const file = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(file.status()).toBe(200)
})

test('an .mdx article uses the components, and its headings have ids', async ({ page }) => {
  await page.goto('/actualites/composants/')
  await expect(page.locator('.prose .encadre').first()).toBeVisible()
  await expect(page.locator('.prose figure figcaption').first()).toBeVisible()
  await expect(page.locator('.prose h2').first()).toHaveAttribute('id', /.+/)
})

test('an article in English keeps its language and its typography', async ({ page }) => {
  await page.goto('/actualites/in-english/')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'en')
  // Each text has the language of its words: the interface stays French, titles stay English.
  const french = page.getByRole('article').locator('[lang=fr]')
  await expect(french.filter({ hasText: 'Publié le' }).first()).toBeVisible()
  await expect(french.filter({ hasText: 'Partager cet article' })).toBeVisible()
  const here = page.getByRole('navigation', { name: 'Fil d’Ariane' }).locator('[aria-current]')
  await expect(here).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/language: what/)
})

test('a long text lists its parts, beside it where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/actualites/une-image/')
  const contents = page.getByRole('navigation', { name: 'Sommaire' })
  await expect(contents.getByRole('link')).toHaveCount(5)
  const text = page.locator('.prose')
  const left = (box: { x: number } | null) => box?.x ?? 0
  expect(left(await contents.boundingBox())).toBeGreaterThan(left(await text.boundingBox()) + 400)
  await contents.getByRole('link', { name: 'Une troisième partie' }).click()
  await expect(page.getByRole('heading', { name: 'Une troisième partie' })).toBeInViewport()
  // Which part is being read is marked, without script there is no mark.
  await page.locator('#une-troisième-partie').evaluate((part) => part.scrollIntoView())
  await expect(contents.locator('[aria-current]')).toHaveText('Une troisième partie')

  // One that the editor placed is not doubled; a short text has none.
  await page.goto('/actualites/tout-ce-qu-on-peut-ecrire/')
  await expect(contents).toHaveCount(0)
  await page.goto('/actualites/sans-image/')
  await expect(contents).toHaveCount(0)
})

test('every heading of a text is a link to itself', async ({ page }) => {
  await page.goto('/actualites/une-image/')
  const heading = page.getByRole('heading', { name: 'Une troisième partie', exact: true })
  await heading.getByRole('link', { name: 'Une troisième partie', exact: true }).click()
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#une-troisième-partie')
})

test('a note opens where it is called, and gives the focus back', async ({ page }) => {
  await page.goto('/actualites/tout-ce-qu-on-peut-ecrire/')
  const call = page.locator('[role=doc-noteref][aria-label="Note 1"]').first()
  const written = (await page.locator('.footnotes li p').first().textContent()) ?? ''
  await call.focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('note', { name: 'Note 1' })
  await expect(note).toBeFocused()
  await expect(note).toHaveText(written.replace(/\s*↩.*$/s, ''))
  expect(new URL(page.url()).hash).toBe('')
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(call).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the call of a note leads to it', async ({ page }) => {
    await page.goto('/actualites/tout-ce-qu-on-peut-ecrire/')
    await page.locator('[role=doc-noteref][aria-label="Note 1"]').first().click()
    await expect(page.locator('.footnotes li').first()).toBeInViewport()
  })
})

test('an article leads to its section, its year, its themes, and to others that are close', async ({
  page,
}) => {
  await page.goto('/actualites/tout-ce-qu-on-peut-ecrire/')
  const crumbs = page.getByRole('navigation', { name: 'Fil d’Ariane' })
  await expect(crumbs.getByRole('link')).toHaveText(['Accueil', 'Actualités', '2026'])
  await expect(crumbs.getByRole('link', { name: '2026' })).toHaveAttribute(
    'href',
    '/actualites/2026/',
  )
  const next = page.getByRole('region', { name: 'À lire aussi' }).getByRole('link')
  expect(await next.count()).toBeGreaterThan(0)
  expect(await next.count()).toBeLessThanOrEqual(3)
  const neighbours = await page
    .getByRole('navigation', { name: 'Autres articles' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const link of await next.all()) {
    expect([...neighbours, '/actualites/tout-ce-qu-on-peut-ecrire/']).not.toContain(
      await link.getAttribute('href'),
    )
  }
})

test('on paper an article says where it comes from, and its buttons can be read', async ({
  page,
}) => {
  await page.goto('/actualites/tout-ce-qu-on-peut-ecrire/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Publié le .*tout-ce-qu-on-peut-ecrire/)).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const button = page.locator('a.button').first()
  await expect(button).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(button).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

test('the next article says so when it is on another site', async ({ page }) => {
  await page.goto('/actualites/tableaux/')
  await expect(page.getByRole('link', { name: /^Article suivant/ })).toContainText(
    /Un article qui mène ailleurs\s*sur exemple\.fr/,
  )
})
