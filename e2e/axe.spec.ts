import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './accessibility'
import { sitemapPaths } from './sitemap'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('axe finds nothing on any page', async ({ page, request }) => {
        test.slow()
        const found: string[] = []
        for (const path of [...(await sitemapPaths(request)), '/nulle-part/']) {
          found.push(...(await accessibilityProblems(page, path)))
        }
        expect(found).toEqual([])
      })
    })
  }
}

/** The spacing of WCAG 1.4.12, which readers may impose on any page. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

test.describe('320 px wide, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('no page scrolls sideways, even with spaced text', async ({ page, request }) => {
    test.slow()
    const wide: string[] = []
    for (const path of await sitemapPaths(request)) {
      await page.goto(path)
      const overflows = () =>
        page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      if (await overflows()) wide.push(path)
      await page.addStyleTag({ content: TEXT_SPACING })
      if (await overflows()) wide.push(`${path} (spaced)`)
    }
    expect(wide).toEqual([])
  })
})
