/**
 * Pictures of the pages that stand for the others, in `screenshots/`, to be looked at after a
 * change of design: `npm run build && npm run screenshots`.
 */
import { type BrowserContextOptions, chromium, type Page } from 'playwright'
import { browserFlags, ensureBrowser } from './browser'
import { withBuiltSite } from './built-site'

const FOLDER = 'screenshots'

const pages = {
  home: '/',
  listing: '/actualites/',
  article: '/actualites/partenariat-pour-un-gouvernement-ouvert/',
  constructs: '/actualites/tout-ce-que-l-on-peut-ecrire/',
  carousel: '/actualites/diaporama/',
  legal: '/accessibilite/',
  'site-map': '/plan-du-site/',
  'not-found': '/cette-page-n-existe-pas/',
}

const desktop = { viewport: { width: 1280, height: 900 } }

const looks: Record<string, BrowserContextOptions> = {
  desktop,
  dark: { ...desktop, colorScheme: 'dark' },
  phone: {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] })
try {
  await withBuiltSite(3221, async (url) => {
    for (const [look, options] of Object.entries(looks)) {
      const context = await browser.newContext({
        ...options,
        baseURL: url,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      for (const [name, path] of Object.entries(pages)) {
        await open(page, path)
        await page.screenshot({ path: `${FOLDER}/${name}-${look}.png`, fullPage: true })
        if (look === 'desktop') await page.pdf({ path: `${FOLDER}/${name}-print.pdf` })
      }
      await context.close()
    }
  })
} finally {
  await browser.close()
}

/** Opens a page and waits for its images, those far below included. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  })
}
