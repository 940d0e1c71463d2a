import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

/** Bytes over the wire, compressed; the declaration of eco-design shows them. */
const BUDGET: Record<BudgetName, number> = JSON.parse(readFileSync('e2e/budget.json', 'utf8'))

type BudgetName =
  | ('document' | 'styles' | 'scripts' | 'fonts' | 'fontFiles')
  | ('requests' | 'withoutImages' | 'total')

const pages = {
  home: '/',
  listing: '/actualites/',
  article: '/actualites/une-image/',
  'article with a carousel': '/actualites/diaporama/',
}

interface Loaded {
  readonly url: string
  readonly type: string
  readonly bytes: number
}

/** Opens a page and lists all that it loads. */
async function load(page: Page, path: string): Promise<Loaded[]> {
  const finished: Promise<Loaded>[] = []
  page.on('requestfinished', (request) => {
    const measure = async () => {
      const { responseBodySize } = await request.sizes()
      return { url: request.url(), type: request.resourceType(), bytes: responseBodySize }
    }
    finished.push(measure())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return Promise.all(finished)
}

function bytesOf(loaded: readonly Loaded[], ...types: string[]): number {
  return loaded
    .filter(({ type }) => types.includes(type))
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

test('a page that shows every font and every element stays light too', async ({ page }) => {
  const loaded = await load(page, '/actualites/tout-ce-qu-on-peut-ecrire/')
  const fonts = loaded.filter(({ type }) => type === 'font')
  expect(fonts).toHaveLength(BUDGET.fontFiles)
  expect(bytesOf(loaded, 'font')).toBeLessThan(BUDGET.fonts)
  expect(bytesOf(loaded, 'document')).toBeLessThan(BUDGET.document)
})

for (const [name, path] of Object.entries(pages)) {
  test.describe(name, () => {
    test('stays within its budget', async ({ page }) => {
      const loaded = await load(page, path)
      const fonts = loaded.filter(({ type }) => type === 'font')
      expect.soft(bytesOf(loaded, 'document')).toBeLessThan(BUDGET.document)
      expect.soft(bytesOf(loaded, 'stylesheet')).toBeLessThan(BUDGET.styles)
      expect.soft(bytesOf(loaded, 'script')).toBeLessThan(BUDGET.scripts)
      expect.soft(bytesOf(loaded, 'font')).toBeLessThan(BUDGET.fonts)
      expect.soft(fonts.length).toBeLessThanOrEqual(BUDGET.fontFiles)
      expect.soft(loaded.length).toBeLessThanOrEqual(BUDGET.requests)
      const types = [...new Set(loaded.map(({ type }) => type))]
      const withoutImages = types.filter((type) => type !== 'image')
      expect.soft(bytesOf(loaded, ...withoutImages)).toBeLessThan(BUDGET.withoutImages)
      expect.soft(bytesOf(loaded, ...types)).toBeLessThan(BUDGET.total)
    })

    test('asks no other host for anything and leaves no cookie', async ({ page, context }) => {
      const hosts = new Set((await load(page, path)).map(({ url }) => new URL(url).host))
      expect([...hosts]).toEqual([new URL(page.url()).host])
      expect(await context.cookies()).toEqual([])
    })

    test('does not move while it loads', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(path, { waitUntil: 'networkidle' })
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) =>
              resolve(
                list
                  .getEntries()
                  .reduce(
                    (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
                    0,
                  ),
              ),
            ).observe({ type: 'layout-shift', buffered: true })
            // No entry at all: nothing moved.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
          }),
      )
      expect(shift).toBe(0)
    })
  })
}
