import { expect, test } from '@playwright/test'
import { accessibilityProblems } from '../accessibility'

/** Draft, article to come, draft that leads elsewhere. */
const hidden = {
  '/actualites/brouillon/': /Il le sera quand la ligne published: false sera retirée/,
  '/actualites/a-venir/': /Il le sera à partir du 15.janvier.2199 à 9.h/,
  '/actualites/renvoi-en-attente/': /mènera alors à https:\/\/exemple\.fr\/ailleurs\//,
}

for (const [path, why] of Object.entries(hidden)) {
  test(`${path} says why it is not public`, async ({ page }) => {
    await page.goto(path)
    const notice = page.getByRole('region', { name: /^(Brouillon|Article programmé)$/ })
    await expect(notice).toContainText('Cet article n’est pas public.')
    await expect(notice).toContainText(why)
  })
}

test('a public article has no notice', async ({ page }) => {
  await page.goto('/actualites/une-image/')
  await expect(page.getByText('n’est pas public.')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'À vérifier' })).toHaveCount(0)
})

test('an article shows its problems, with their lines on the repository', async ({ page }) => {
  await page.goto('/actualites/a-corriger/')
  const notice = page.getByRole('region', { name: 'À vérifier' })
  await expect(notice).toContainText('Le gras n’est pas fermé')
  await expect(notice.getByRole('link', { name: 'ligne 6' })).toHaveAttribute(
    'href',
    'https://github.com/equipe/site/blob/0123456/content/actualites/a-corriger.md?plain=1#L6',
  )
})

test('a file that cannot be read has a page that says why', async ({ page }) => {
  await page.goto('/actualites/illisible/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce fichier ne peut pas être lu')
  await expect(page.getByRole('main')).toContainText('Doublez l’apostrophe')
  await page.goto('/actualites/')
  await expect(page.getByRole('link', { name: 'actualites/illisible.md' })).toBeVisible()
})

test('every page leads to the list of what is not public and of what is wrong', async ({
  page,
}) => {
  await page.goto('/mentions-legales/')
  await page.getByRole('link', { name: 'Brouillons et problèmes' }).click()
  await expect(page).toHaveURL('/apercu/')
  const part = (name: string) => page.getByRole('region', { name })
  await expect(part('Brouillons').getByRole('link')).toHaveText([
    'Un renvoi en attente',
    /^Un brouillon/,
  ])
  await expect(part('Articles programmés').getByRole('link')).toHaveText([/^Un article à venir/])
  await expect(part('À vérifier').getByRole('heading', { level: 3 })).toHaveText([
    'content/actualites/a-corriger.md',
    'content/actualites/a-venir.md',
    'content/actualites/illisible.md',
    'content/actualites/titre-long.md',
    'content/actualites/tout-ce-qu-on-peut-ecrire.md',
  ])
})

test('what the branch adds and removes is listed, with links', async ({ page }) => {
  await page.goto('/apercu/')
  const changes = page.getByRole('region', { name: 'Ce que change cette branche' })
  await expect(changes.getByRole('listitem')).toHaveText([
    'content/actualites/retire.mdRetiré',
    /^Un article à corriger\s*Nouveau · Modifier$/,
    /illisible\.mdNouveau · Modifier$/,
    /^Un renvoi en attente\s*Nouveau · Modifier$/,
  ])
  await expect(
    changes.getByRole('link', { name: 'Un article à corriger', exact: true }),
  ).toHaveAttribute('href', '/actualites/a-corriger/')
})

test('an article says where it is edited, how long it is, how it looks elsewhere', async ({
  page,
}) => {
  await page.goto('/actualites/une-image/')
  const about = page.getByRole('region', { name: 'Ce texte' })
  await expect(about).toContainText(/content\/actualites\/une-image\.md, [1-9]\d*.mots/)
  await expect(about.getByRole('link', { name: 'Modifier' })).toHaveAttribute(
    'href',
    'https://github.com/equipe/site/edit/reprise/content/actualites/une-image.md',
  )
  await about.getByText('Sa carte').click()
  await expect(about.getByRole('article')).toBeVisible()
  await expect(about.locator('img').last()).toHaveAttribute('src', /une-image|uploads|partage/)
  await page.goto('/mentions-legales/')
  await expect(page.getByRole('region', { name: 'Ce texte' })).toContainText(/\d.mots/)
})

for (const path of ['/', '/actualites/', '/actualites/a-venir/', '/apercu/', '/nulle-part/']) {
  test(`${path} asks search engines to stay away`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.headers()['x-robots-tag']).toBe('noindex')
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', 'noindex')
  })
}

test('robots.txt asks for the same', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toBe('User-Agent: *\nDisallow: /\n\n')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on what only the team sees, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const paths = ['/apercu/', '/actualites/', '/actualites/a-corriger/', '/actualites/illisible/']
    for (const path of [...paths, ...Object.keys(hidden)]) {
      expect(await accessibilityProblems(page, path)).toEqual([])
    }
  })
}
