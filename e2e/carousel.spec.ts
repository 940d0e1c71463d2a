import { expect, type Page, test } from '@playwright/test'

/** Five images, with their captions. The numbers are those of the requirements (C1 to C11). */
const article = '/actualites/diaporama/'
const count = 5

const carousel = (page: Page) => page.getByRole('region', { name: 'Images de l’article' })
const row = (page: Page) => page.locator('.carousel-slides')
const slides = (page: Page) => page.locator('.carousel-slide')
const next = (page: Page) => page.getByRole('button', { name: 'Image suivante' })
const previous = (page: Page) => page.getByRole('button', { name: 'Image précédente' })

/** Waits until one slide, and no other, can be reached. */
async function expectCurrent(page: Page, number: number): Promise<void> {
  const reachable = () =>
    slides(page).evaluateAll((all) =>
      all.flatMap((slide, index) => ((slide as HTMLElement).inert ? [] : [index + 1])),
    )
  await expect.poll(reachable).toEqual([number])
}

test.describe('a carousel', () => {
  test.beforeEach(({ page }) => page.goto(article).then(() => undefined))

  test('says what it is, and names itself without saying it twice (C1)', async ({ page }) => {
    await expect(carousel(page)).toHaveAttribute('aria-roledescription', 'carrousel')
    await expect(carousel(page)).not.toHaveAttribute('aria-label', /carrousel/i)
  })

  test('numbers its slides (C2)', async ({ page }) => {
    await expect(slides(page)).toHaveCount(count)
    for (const [index, slide] of (await slides(page).all()).entries()) {
      await expect(slide).toHaveAttribute('role', 'group')
      await expect(slide).toHaveAttribute('aria-roledescription', 'diapositive')
      await expect(slide).toHaveAttribute('aria-label', `${index + 1} sur ${count}`)
    }
  })

  test('moves with buttons that keep the focus and hide the other slides (C3, C4)', async ({
    page,
  }) => {
    await expectCurrent(page, 1)
    await next(page).click()
    await expectCurrent(page, 2)
    await expect(next(page)).toBeFocused()
    await previous(page).click()
    await expectCurrent(page, 1)
    await expect(previous(page)).toBeFocused()
  })

  test('says at its ends that there is nothing further', async ({ page }) => {
    await expect(previous(page)).toHaveAttribute('aria-disabled', 'true')
    for (let number = 2; number <= count; number++) {
      await next(page).click()
      await expectCurrent(page, number)
    }
    await expect(next(page)).toHaveAttribute('aria-disabled', 'true')
    await next(page).press('Enter')
    await expectCurrent(page, count)
    await expect(next(page)).toBeFocused()
  })

  test('reads out the slide that comes (C6)', async ({ page }) => {
    await expect(row(page)).toHaveAttribute('aria-live', 'polite')
    await expect(row(page)).toHaveAttribute('aria-atomic', 'false')
    await expect(slides(page).nth(1)).toContainText(`2 sur ${count}`)
  })

  test('follows the finger as well as the buttons (C8)', async ({ page }) => {
    await expectCurrent(page, 1)
    await row(page).evaluate((element) => element.scrollTo({ left: element.clientWidth * 2 }))
    await expectCurrent(page, 3)
    await next(page).click()
    await expectCurrent(page, 4)
  })

  test('is used with the keyboard, and left with it (C8)', async ({ page }) => {
    // A key pressed while the row still glides would be lost in the movement.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expectCurrent(page, 1)
    await previous(page).focus()
    await page.keyboard.press('Tab')
    await expect(next(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expectCurrent(page, 2)
    await page.keyboard.press('Tab')
    await expect(row(page)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expectCurrent(page, 3)
    await page.keyboard.press('Tab')
    await expect(carousel(page).locator(':focus')).toHaveCount(0)
  })

  test('keeps its height from slide to slide (C11)', async ({ page }) => {
    const height = () => carousel(page).evaluate((element) => element.clientHeight)
    const atFirst = await height()
    await next(page).click()
    await expectCurrent(page, 2)
    expect(await height()).toBe(atFirst)
  })

  test('loads its first image at once and the others when they come (C11)', async ({ page }) => {
    const loaded = () =>
      slides(page)
        .locator('img')
        .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).currentSrc !== ''))
    await expect.poll(loaded).toEqual([true, false, false, false, false])
    await next(page).click()
    // A browser may also load the neighbour of the slide that comes, whose edge it meets for the length of a frame.
    await expect.poll(async () => (await loaded())[1]).toBe(true)
    expect((await loaded()).slice(3)).toEqual([false, false])
  })

  for (const { what, change } of [
    {
      what: 'the window is narrower',
      change: (page: Page) => page.setViewportSize({ width: 390, height: 800 }),
    },
    {
      what: 'the window is wider again',
      change: async (page: Page) => {
        await page.setViewportSize({ width: 390, height: 800 })
        await page.setViewportSize({ width: 1100, height: 800 })
      },
    },
    { what: 'the page was printed', change: (page: Page) => page.pdf().then(() => undefined) },
    {
      what: 'print was shown and left',
      change: async (page: Page) => {
        await page.emulateMedia({ media: 'print' })
        await page.emulateMedia({ media: 'screen' })
      },
    },
  ]) {
    test(`shows the same slide, and that one only, after ${what}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await next(page).click()
      await next(page).click()
      await expectCurrent(page, 3)
      await change(page)
      await expectCurrent(page, 3)
      await expect(slides(page).nth(2)).toBeInViewport({ ratio: 0.5 })
      await next(page).click()
      await expectCurrent(page, 4)
    })
  }

  test('stands in a frame of its images (C11)', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1200 })
    const images = slides(page).locator('img')
    const frame = await images.first().evaluate((image) => image.clientWidth / image.clientHeight)
    const ratios = await images.evaluateAll((all) =>
      all.map(
        (image) => Number(image.getAttribute('width')) / Number(image.getAttribute('height')),
      ),
    )
    expect(ratios.some((ratio) => Math.abs(ratio - frame) < 0.02)).toBe(true)
  })

  test('is printed whole, without its buttons', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await expect(next(page)).toBeHidden()
    for (const slide of await slides(page).all()) await expect(slide).toBeVisible()
    const tops = await slides(page).evaluateAll((all) =>
      all.map((slide) => slide.getBoundingClientRect().top),
    )
    expect(new Set(tops).size).toBeGreaterThan(2)
  })
})

test('a carousel never turns by itself (C5)', async ({ page }) => {
  await page.clock.install()
  await page.goto(article)
  await expectCurrent(page, 1)
  await page.clock.fastForward('10:00')
  await expectCurrent(page, 1)
})

test('a carousel jumps where readers asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(article)
  await expect(row(page)).toHaveCSS('scroll-behavior', 'auto')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await expect(row(page)).toHaveCSS('scroll-behavior', 'smooth')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all images and captions are there, one under the other (C9)', async ({ page }) => {
    await page.goto(article)
    await expect(slides(page)).toHaveCount(count)
    await expect(page.locator('.carousel-slide[inert]')).toHaveCount(0)
    await expect(next(page)).toHaveCount(0)
    for (const slide of await slides(page).all()) {
      await slide.scrollIntoViewIfNeeded()
      await expect(slide.getByRole('img')).toBeInViewport()
      await expect(slide.locator('figcaption')).not.toBeEmpty()
    }
    const tops = await slides(page).evaluateAll((all) =>
      all.map((slide) => slide.getBoundingClientRect().top),
    )
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b))
  })
})

test('one image makes a figure, none makes nothing (C10)', async ({ page }) => {
  await page.goto('/actualites/une-image/')
  await expect(page.locator('article figure:not(.prose figure)')).toHaveCount(1)
  await expect(page.locator('.carousel')).toHaveCount(0)

  await page.goto('/actualites/sans-image/')
  await expect(page.locator('article figure:not(.prose figure)')).toHaveCount(0)
})
