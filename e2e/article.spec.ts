import { expect, test } from '@playwright/test'

const retold = '/actualites/partenariat-pour-un-gouvernement-ouvert/'

test.describe('an article written for Jekyll', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })

      test('shows all that its editor wrote', async ({ page }) => {
        await page.goto(retold)
        const article = page.getByRole('article')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'La France rejoint le Partenariat pour un gouvernement ouvert',
        )
        await expect(article.locator('time').first()).toHaveText('1er mars 2019')
        await expect(article.locator('time').first()).toHaveAttribute(
          'datetime',
          '2019-03-01T10:47:00+01:00',
        )
        // The first paragraph follows </figure> without a blank line.
        const first = article
          .getByRole('paragraph')
          .filter({ hasText: 'La nouvelle était attendue' })
        await expect(first.getByRole('link')).toHaveCount(2)
        await expect(article.locator('figure.image-left')).toHaveAttribute('style', /width: ?30%/)
        await expect(article).not.toContainText('{:')
      })
    })
  }

  test('announces the links that open a window', async ({ page }) => {
    await page.goto(retold)
    const link = page.locator('.chapeau').getByRole('link', { name: / - nouvelle fenêtre$/ })
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', 'noopener')
  })

  test('has headings without jumps, with the ids that old links know', async ({ page }) => {
    await page.goto(retold)
    const heading = page.getByRole('heading', { name: 'Ce à quoi la France s’engage' })
    await expect(heading).toHaveAttribute('id', 'ce-à-quoi-la-france-sengage')
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    levels.reduce((previous, level) => {
      expect(level - previous).toBeLessThanOrEqual(1)
      return level
    }, 0)
  })

  test('shows its callout as a frame, not as a quotation', async ({ page }) => {
    await page.goto(retold)
    const callout = page.locator('.encadre')
    await expect(callout.getByRole('heading', { name: 'Le PGO en quelques lignes' })).toBeVisible()
    await expect(page.locator('blockquote')).toHaveCount(0)
  })

  test('corrects its typography, but not its code nor its addresses', async ({ page }) => {
    await page.goto(retold)
    await expect(page.getByText('«\u00A0Avec une grande détermination\u00A0»')).toBeVisible()
    await page.goto('/actualites/liens-et-nouvelles-fenetres/')
    await expect(page.locator('code').filter({ hasText: '"_blank"' }).first()).toBeVisible()
  })

  test('tells other sites what it is', async ({ page }) => {
    await page.goto(retold)
    await expect(page).toHaveTitle(/^La France rejoint .* – Parution$/)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${retold}$`),
    )
    await expect(page.locator('meta[name=description]')).toHaveAttribute(
      'content',
      /^Le jeudi 24 avril/,
    )
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /bandeau/)
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    )
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2019-03-01T10:47:00+01:00',
      inLanguage: 'fr',
    })
  })

  test('leads to its neighbours and its themes', async ({ page }) => {
    await page.goto(retold)
    const neighbours = page.getByRole('navigation', { name: 'Autres articles' })
    await expect(neighbours.getByRole('link')).toHaveCount(2)
    await page.getByRole('link', { name: 'Transparence', exact: true }).click()
    await expect(page).toHaveURL(/\/themes\/transparence\/$/)
    await expect(page.getByRole('link', { name: /^La France rejoint/ })).toBeVisible()
  })
})

test('images have their size, several widths, and wait below the fold', async ({ page }) => {
  await page.goto(retold)
  const banner = page.locator('.banner img')
  await expect(banner).toHaveAttribute('srcset', /_next\/image.* \d+w/)
  await expect(banner).toHaveAttribute('width', /^\d+$/)
  await expect(banner).toHaveAttribute('fetchpriority', 'high')
  await expect(page.locator('figure.image-left img')).toHaveAttribute('loading', 'lazy')
})

test('an article of more than five years says so', async ({ page }) => {
  await page.goto(retold)
  await expect(page.locator('.dateline')).toContainText('Article archivé')
})

test('downloads say their format and size', async ({ page }) => {
  await page.goto('/actualites/joindre-un-document/')
  const link = page.getByRole('link', { name: /PDF – \d+(,\d+)?.[kKM]o/ }).first()
  const file = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(file.status()).toBe(200)
})

test('an .mdx article uses the components, and its headings have ids', async ({ page }) => {
  await page.goto('/actualites/composants-dans-un-article-mdx/')
  await expect(page.locator('.prose .encadre').first()).toBeVisible()
  await expect(page.locator('.prose figure figcaption').first()).toBeVisible()
  await expect(page.locator('.prose h2').first()).toHaveAttribute('id', /.+/)
})

test('an article in English keeps its language and its typography', async ({ page }) => {
  await page.goto('/actualites/writing-in-another-language/')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/language: what/)
})
