import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { accessibilityProblems } from '../accessibility'
import { sitemapPaths } from '../sitemap'
import { archiveFolder } from '../sites'
import { sidewaysPages } from '../width'

test.skip(!existsSync(archiveFolder), `no archive in ${archiveFolder}`)

test('no page of the archive scrolls sideways at 320 px, even with spaced text', async ({
  page,
  request,
}) => {
  test.slow()
  expect(await sidewaysPages(page, await sitemapPaths(request))).toEqual([])
})

test('axe finds nothing on any page of the archive', async ({ page, request }) => {
  test.slow()
  const found: string[] = []
  for (const path of await sitemapPaths(request)) {
    found.push(...(await accessibilityProblems(page, path)))
  }
  expect(found).toEqual([])
})
