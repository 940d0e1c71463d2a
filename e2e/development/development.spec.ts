import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { sites } from '../sites'

// The tests share one server, which looks at one folder.
test.describe.configure({ mode: 'serial' })

const articles = join(sites.development.folder, 'content/actualites')
const existing = join(articles, 'une-image.md')
const added = join(articles, 'ajoute.md')
const renamed = join(articles, 'renomme.md')

/** Opens a page, and marks it: a reload would lose the mark. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  // Next's own tools must be there first: they patch the page too.
  await page.waitForFunction(() => document.querySelector('nextjs-portal') !== null)
  await page.evaluate(() => document.body.setAttribute('data-mark', ''))
}

async function expectNoReload(page: Page): Promise<void> {
  await expect(page.locator('body[data-mark]')).toHaveCount(1)
}

function article(title: string): string {
  return `---\ntitle: ${title}\ndate: 2020-01-01\n---\n\nTexte.\n`
}

test('saving shows at once, where the reader was', async ({ page }) => {
  await open(page, '/actualites/une-image/')
  await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }))
  const before = readFileSync(existing, 'utf8')
  writeFileSync(existing, `${before}\n\nUne phrase de plus.\n`)
  await expect(page.getByText('Une phrase de plus.')).toHaveCount(1)
  expect(await page.evaluate(() => window.scrollY)).toBe(600)
  await expectNoReload(page)
})

test('a broken article says why, and the others work', async ({ page }) => {
  await open(page, '/actualites/une-image/')
  const before = readFileSync(existing, 'utf8')
  writeFileSync(existing, before.replace(/^title:.*/m, "title: 'L'en-tête'"))
  await expect(page.getByRole('heading', { name: 'Ce fichier ne peut pas être lu' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('ligne 2')

  const other = await page.context().newPage()
  expect((await other.goto('/actualites/diaporama/'))?.status()).toBe(200)
  await other.goto('/actualites/')
  const link = other.getByRole('link', { name: 'actualites/une-image.md' })
  await expect(link).toHaveAttribute('href', '/actualites/une-image/')

  await page.bringToFront()
  writeFileSync(existing, before)
  await expect(page.getByRole('heading', { name: 'Ce fichier ne peut pas être lu' })).toHaveCount(0)
  await expectNoReload(page)
})

test('adding, renaming and deleting show in an open listing', async ({ page }) => {
  await open(page, '/plan-du-site/')
  const link = page.getByRole('link', { name: 'Un article ajouté' })
  writeFileSync(added, article('Un article ajouté'))
  await expect(link).toHaveAttribute('href', '/actualites/ajoute/')
  renameSync(added, renamed)
  await expect(link).toHaveAttribute('href', '/actualites/renomme/')
  rmSync(renamed)
  await expect(link).toHaveCount(0)
  await expectNoReload(page)
})

test('an article comes, goes and comes back at its address', async ({ page }) => {
  const nothing = page.getByRole('heading', { name: 'Cette page n’existe pas' })
  await open(page, '/actualites/ajoute/')
  await expect(nothing).toBeVisible()
  writeFileSync(added, article('Un article ajouté'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un article ajouté')
  await expect(page.locator('.prose')).toHaveText('Texte.')
  rmSync(added)
  await expect(nothing).toBeVisible()
  writeFileSync(added, article('Un article revenu'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un article revenu')
})
