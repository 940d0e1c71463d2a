import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { splitFile } from '@/lib/check'
import { toHtml } from '@/lib/kramdown'
import { domOf } from '@/lib/kramdown/testing/same-dom'
import { toHast } from './index'
import { toReact } from './react'

/** The article the site was first asked for, beside the repository where it is present. */
const folder = resolve('../shared/seed')
const article = `${folder}/content/actualites/la-france-rejoint-le-partenariat-pour-un-gouvernement-ouvert.md`

test.skipIf(!existsSync(article))('the first article: as Jekyll, then as the site', () => {
  const { text } = splitFile(readFileSync(article, 'utf8')).body
  expect(domOf(toHtml(text).html)).toBe(domOf(readFileSync(`${folder}/body.html`, 'utf8')))

  const { tree } = toHast(text, { format: 'md', language: 'fr' })
  const html = renderToStaticMarkup(toReact(tree, { 'new-window': () => <i>fenêtre</i> }))
  expect(html).not.toContain('{:')
  expect(html.match(/<i>fenêtre/g)).toHaveLength(6)
  expect(html).toContain('style="width:30%;margin-right:1.25em"')
  expect(html).toMatch(/<div>\s*<h3/)
  expect(html).toContain('(PGO)\u202F?**')
  expect(html).toContain('«\u00A0La France adhère')
})
