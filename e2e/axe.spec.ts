import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './accessibility'
import { sitemapPaths } from './sitemap'
import { sidewaysPages } from './width'

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

test('at 320 px no page scrolls sideways, even with spaced text', async ({ page, request }) => {
  test.slow()
  const paths = [...(await sitemapPaths(request)), '/nulle-part/']
  expect(await sidewaysPages(page, paths)).toEqual([])
})
