import type { Page } from '@playwright/test'

/** As at 400 % zoom of a window of 1280 px (RGAA 10.11). */
const NARROW = { width: 320, height: 640 }

/** The spacing of WCAG 1.4.12, which readers may impose on any page (RGAA 10.12). */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

/** @returns the pages that scroll sideways on a narrow screen, as they are and with spaced text */
export async function sidewaysPages(page: Page, paths: readonly string[]): Promise<string[]> {
  const wide: string[] = []
  const overflows = () =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  await page.setViewportSize(NARROW)
  for (const path of paths) {
    await page.goto(path)
    if (await overflows()) wide.push(path)
    // Not a `<style>`, which the site's policy would refuse.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, TEXT_SPACING)
    if (await overflows()) wide.push(`${path} (spaced)`)
  }
  return wide
}
