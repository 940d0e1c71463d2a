import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { sites } from '../sites'

// The tests share one server, which looks at one folder.
test.describe.configure({ mode: 'serial' })

const content = join(sites.development.folder, 'content')
const pathOf = (name: string) => join(content, 'actualites', name)
const onDisk = (name: string) => readFileSync(pathOf(name), 'utf8')

/** What a text looks like that nobody may reformat. */
const article = `---
title: 'Un titre'   # à garder
date: 2020-01-01
auteur: "Camille"
inconnue: {a: 1}
---

Un paragraphe.  

La 2ème partie.
`

const brought = ['essai.md', 'essai-renomme.md', 'un-essai-tout-neuf.md'].map(pathOf)
const uploaded = ['mon-image.png', 'mon-image-2.png'].map((name) => join(content, 'uploads', name))

test.beforeEach(() => writeFileSync(pathOf('essai.md'), article))
test.afterEach(() => {
  for (const file of [...brought, ...uploaded]) rmSync(file, { force: true })
})

async function open(page: Page): Promise<void> {
  await page.goto('/editer/?fichier=content/actualites/essai.md')
  await expect(page.getByLabel('Titre', { exact: true })).toBeVisible()
}

const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer' }).click()
const status = (page: Page) => page.locator('.ed-status')

test('a text is found, changed beside its page, corrected and saved; nothing else of it moves', async ({
  page,
}) => {
  await page.goto('/editer/')
  await page.getByLabel('Chercher un texte').fill('essai')
  await page.getByRole('link', { name: 'Un titre', exact: true }).click()
  await page.getByLabel('Titre', { exact: true }).fill("L'été : un autre titre")
  const shown = page.frameLocator('iframe[title^="Aperçu"]')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(/L’été.: un autre titre/)
  await page.getByRole('button', { name: /^Corriger la ligne 10/ }).click()
  await expect(page.getByLabel('Texte', { exact: true })).toHaveValue(/La 2e partie/)
  await expect(shown.getByText('La 2e partie')).toBeVisible()
  expect(onDisk('essai.md')).toBe(article)
  await save(page)
  await expect(status(page)).toHaveText('Enregistré.')
  expect(onDisk('essai.md')).toBe(
    article.replace("'Un titre'", "'L''été : un autre titre'").replace('2ème', '2e'),
  )
})

test('an article is begun, and has its page once it is saved', async ({ page }) => {
  await page.goto('/editer/')
  await page.getByLabel('Titre d’un nouveau texte').fill('Un essai tout neuf')
  await page.getByRole('button', { name: 'Nouveau' }).click()
  await page.getByLabel('Texte', { exact: true }).fill('Du texte.')
  await page.getByRole('button', { name: 'Titre', exact: true }).click()
  await page.keyboard.type('Une partie')
  await save(page)
  await expect(status(page)).toHaveText('Enregistré.')
  expect(onDisk('un-essai-tout-neuf.md')).toContain('\nDu texte.\n\n## Une partie')
  expect((await page.goto('/actualites/un-essai-tout-neuf/'))?.status()).toBe(200)
})

test('a renamed article keeps its old address', async ({ page }) => {
  await open(page)
  await page.getByText('Renommer', { exact: true }).first().click()
  await page.getByLabel('Nom du fichier').fill('essai-renomme')
  await page.getByRole('button', { name: 'Renommer' }).click()
  await expect(page.getByRole('heading', { name: /essai-renomme\.md/ })).toBeVisible()
  expect(existsSync(pathOf('essai.md'))).toBe(false)
  expect(onDisk('essai-renomme.md')).toBe(
    article.replace('{a: 1}\n', '{a: 1}\nredirect_from:\n- /actualites/essai/\n'),
  )
})

test('an image is named, and waits for its alternative', async ({ page }) => {
  await open(page)
  const buffer = readFileSync(join(content, 'uploads/vue-1.png'))
  const image = { name: 'Mon Image.PNG', mimeType: 'image/png', buffer }
  await page.getByLabel('Ajouter une image').setInputFiles(image)
  await expect(page.getByText(/Déposé : \/uploads\/mon-image\.png, .*pixels/)).toBeVisible()
  await save(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Avant d’enregistrer' })).toBeVisible()
  await expect(page.getByLabel(/^Alternative, Image 1/)).toBeFocused()
  expect(onDisk('essai.md')).toBe(article)
  await page.keyboard.type('Un pont sur la Loire.')
  await save(page)
  await expect(status(page)).toHaveText('Enregistré.')
  expect(onDisk('essai.md')).toBe(
    article.replace(
      '{a: 1}\n',
      '{a: 1}\nune-ou-diaporama:\n- image: /uploads/mon-image.png\n  alternative-textuelle: Un pont sur la Loire.\n',
    ),
  )
})

test('of a file that changed meanwhile, both versions are shown, and the editor chooses', async ({
  page,
}) => {
  await open(page)
  await page.getByLabel('Titre', { exact: true }).fill('Le mien')
  await page.getByText('Plus de réglages').click()
  await page.getByLabel('Auteur').fill('Claude')
  const theirs = article.replace('Un titre', 'Le leur').replace('Un paragraphe', 'Leur paragraphe')
  writeFileSync(pathOf('essai.md'), theirs)
  await save(page)
  const conflict = page.getByRole('region', { name: /Ce fichier a changé/ })
  await expect(conflict).toContainText('Le leur')
  await expect(conflict).toContainText('Leur paragraphe')
  expect(onDisk('essai.md')).toBe(theirs)
  await conflict.getByRole('group', { name: 'Titre' }).getByLabel('Prendre l’autre version').check()
  await conflict.getByRole('button', { name: 'Continuer avec ces choix' }).click()
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('Le leur')
  await save(page)
  await expect(status(page)).toHaveText('Enregistré.')
  expect(onDisk('essai.md')).toBe(theirs.replace('Camille', 'Claude'))
})

test('what was typed is offered again after a crash', async ({ page }) => {
  await open(page)
  await page.getByLabel('Texte', { exact: true }).fill('Un texte que personne n’a enregistré.')
  // At once: the page has not had the time to tell the server.
  await page.reload()
  await page.getByRole('button', { name: 'Reprendre ce texte' }).click()
  await expect(page.getByLabel('Texte', { exact: true })).toHaveValue(
    'Un texte que personne n’a enregistré.',
  )
  expect(onDisk('essai.md')).toBe(article)
  await save(page)
  await expect(status(page)).toHaveText('Enregistré.')
  await page.reload()
  await expect(page.getByLabel('Texte', { exact: true })).toBeVisible()
})

test('two windows on one file keep two drafts, and neither writes over the other', async ({
  page,
  context,
}) => {
  const beside = await context.newPage()
  const body = (each: Page) => each.getByLabel('Texte', { exact: true })
  await open(page)
  await open(beside)
  await body(page).fill('Le premier.')
  await body(beside).fill('Le second.')
  await save(page)
  await expect(status(page)).toHaveText('Enregistré.')
  await save(beside)
  await expect(beside.getByRole('region', { name: /Ce fichier a changé/ })).toContainText(
    'Le premier.',
  )
  expect(onDisk('essai.md')).toContain('Le premier.')
  await beside.reload()
  await beside.getByRole('button', { name: 'Reprendre ce texte' }).click()
  await expect(body(beside)).toHaveValue(/Le second\./)
})

test('the list says in which texts the check finds errors', async ({ page }) => {
  writeFileSync(pathOf('essai.md'), article.replace('La 2ème', '[Rien](/rien-de-tel/) : la 2ème'))
  await page.goto('/editer/')
  const line = page.getByRole('listitem').filter({ hasText: 'content/actualites/essai.md' })
  await expect(line).toContainText('En erreur')
  await expect(line).toContainText('Publié')
})

test('a file whose front matter cannot be read is corrected as a whole', async ({ page }) => {
  writeFileSync(pathOf('essai.md'), article.replace(/'Un titre'.*/, "'L'été'"))
  await page.goto('/editer/?fichier=content/actualites/essai.md')
  await expect(page.getByLabel('Le fichier entier')).toBeVisible()
  await page.getByRole('button', { name: /^Corriger la ligne 2/ }).click()
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue("L'été")
})

for (const { name, width, colorScheme } of [
  { name: 'a tablet', width: 820, colorScheme: 'light' },
  { name: 'a phone, in the dark', width: 360, colorScheme: 'dark' },
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height: 1000 }, colorScheme })

    test('axe finds nothing, and nothing scrolls sideways', async ({ page }) => {
      for (const path of ['/editer/', '/editer/?fichier=content/actualites/essai.md']) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
        const axe = new AxeBuilder({ page }).exclude('nextjs-portal').exclude('iframe')
        expect(
          (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        )
      }
    })
  })
}

test('its policy lets no inline script run', async ({ page }) => {
  const policy = (await page.goto('/editer/'))?.headers()['content-security-policy'] ?? ''
  const scripts = policy.split('; ').find((each) => each.startsWith('script-src')) ?? ''
  expect(scripts).toMatch(/'nonce-[\w+/=]+'/)
  expect(scripts).not.toContain('unsafe-inline')
})
