import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSitePage } from './site-pages'

const app = join(process.cwd(), 'app')

/** Addresses of the pages of `app`; the catch-all serves the content folder itself. */
const pages = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file) && !file.includes('[...'))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '/').replace(/\[\w+\]/g, '2')}`)
  .map((path) => path.replace(/^\/\//, '/'))

test('there are pages to look at', () => {
  expect(pages).toContain('/actualites/')
})

test.each(pages)('%s is a page of the site', (path) => {
  expect(isSitePage(path)).toBe(true)
})

test.each(['/agenda/', '/actualites/x/', '/themes/', '/apercu/', '/x'])('%s is none', (path) => {
  expect(isSitePage(path)).toBe(false)
})
