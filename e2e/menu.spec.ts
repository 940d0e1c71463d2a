import { expect, type Page, test } from '@playwright/test'

const menuButton = (page: Page) => page.getByRole('button', { name: 'Menu' })
const menu = (page: Page) => page.getByRole('navigation', { name: 'Menu principal' })

test('the skip link comes first and moves the focus to the content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skipLink = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skipLink).toBeFocused()
  await expect(skipLink).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('on a wide screen the menu is simply there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await expect(menuButton(page)).toBeHidden()
  await expect(menu(page).getByRole('link', { name: 'Actualités' })).toBeVisible()
})

test('the menu marks the page, and the section that a page belongs to', async ({ page }) => {
  await page.goto('/actualites/')
  const link = menu(page).getByRole('link', { name: 'Actualités' })
  await expect(link).toHaveAttribute('aria-current', 'page')
  await page.goto('/actualites/diaporama/')
  await expect(link).toHaveAttribute('aria-current', 'true')
  await page.goto('/nulle-part/')
  await expect(page.locator('header [aria-current]')).toHaveCount(0)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on a phone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } })

    test('the keyboard opens the menu, walks through it and closes it', async ({ page }) => {
      await page.goto('/actualites/')
      await expect(menu(page)).toBeHidden()

      await menuButton(page).focus()
      await page.keyboard.press('Enter')
      await expect(menu(page)).toBeVisible()

      await page.keyboard.press('Tab')
      await expect(menu(page).getByRole('link').first()).toBeFocused()

      await page.keyboard.press('Escape')
      await expect(menu(page)).toBeHidden()
      await expect(menuButton(page)).toBeFocused()
    })

    test('a touch outside closes the menu', async ({ page }) => {
      await page.goto('/actualites/')
      await menuButton(page).click()
      await expect(menu(page)).toBeVisible()
      await page.mouse.click(180, 700)
      await expect(menu(page)).toBeHidden()
    })
  })
}
