/**
 * Prints Lighthouse's four scores (mobile) for the pages that stand for the others:
 * `npm run build && npm run lighthouse`. Exits with 1 when one of them is not 100.
 */
import lighthouse, { type Result } from 'lighthouse'
import { chromium } from 'playwright'
import { browserFlags, ensureBrowser } from './browser'
import { withBuiltSite } from './built-site'

const DEBUGGING_PORT = 9333

const pages = {
  Home: '/',
  Listing: '/actualites/',
  Document: '/actualites/ecrire-un-chapeau/',
  Carousel: '/actualites/diaporama/',
}

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...browserFlags, `--remote-debugging-port=${DEBUGGING_PORT}`],
})

try {
  await withBuiltSite(3220, async (url) => {
    for (const [name, path] of Object.entries(pages)) await report(name, url + path)
  })
} finally {
  await browser.close()
}

async function report(name: string, url: string): Promise<void> {
  const { categories, audits } = await medianRun(url)
  const scores = Object.values(categories).map(
    ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
  )
  console.log(`${name.padEnd(9)} ${scores.join(' · ')}`)
  for (const category of Object.values(categories)) {
    for (const { id, weight } of category.auditRefs) {
      const audit = audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) {
        console.log(`          ${audit.title} ${audit.displayValue ?? ''}`)
      }
    }
  }
  if (Object.values(categories).some(({ score }) => score !== 1)) process.exitCode = 1
}

/** @returns the middle one of three runs by performance: a machine is sometimes busy elsewhere */
async function medianRun(url: string): Promise<Result> {
  const runs: Result[] = []
  for (let run = 0; run < 3; run++) {
    const result = await lighthouse(url, { port: DEBUGGING_PORT, logLevel: 'error' })
    if (!result) throw new Error(`Lighthouse has nothing to say of ${url}`)
    runs.push(result.lhr)
  }
  runs.sort((a, b) => performanceOf(a) - performanceOf(b))
  return runs[1] as Result
}

function performanceOf({ categories }: Result): number {
  return categories.performance?.score ?? 0
}
