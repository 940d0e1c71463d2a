import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site'
import { folderOf } from '@/lib/site/testing/folder'
import { writeFeed } from './feed'
import { documentJsonLd } from './json-ld'
import { siteMapOf } from './sitemap'

/** Texts that would end what they are quoted in: a script of data, an element, an attribute, a line. */
const payloads = [
  ...[
    '</script><script>alert(1)</script>',
    '</SCRIPT >',
    '<!--<script>',
    '-->',
    ']]>',
    '<![CDATA[',
  ],
  ...['<?xml version="1.0"?>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&amp;lt;', '&'],
  ...['"><b>', "'><b>", '\\', '\\"', '\\u003c/script>', '\u2028alert(1)//', '\u2029', '{"a":1}'],
  ...[
    '\uD800',
    '\uDFFF a',
    '\u0000',
    '\u0008',
    '\u001b[2J',
    '\u0085',
    '\uFFFE',
    '\u202E',
    '\r\nA: b',
  ],
  ...[
    '__proto__',
    'constructor',
    '😀',
    '日本 & <œ>',
    'a'.repeat(5000),
    '<',
    '>',
    '`',
    '%3Cscript%3E',
  ],
]

test.each(payloads)('%j ends neither data nor feed that it stands in', (payload) => {
  const text = JSON.stringify(`Un ${payload}`)
  const keys = ['title', 'sous-titre', 'auteur', 'categories', 'tags', 'chapeau-text', 'lieu']
  const matter = keys.map((key) => `${key}: ${text}`).join('\n')
  const files = `files:\n  - file: "/uploads/a&b.pdf"\n    nom: ${text}`
  const event = 'event_start_date: 2024-02-01'
  const site = loadSite(
    folderOf({
      'content/actualites/a&b.md': `---\n${matter}\n${files}\ndate: 2024-01-01\n---\n\n${payload}\n`,
      'content/actualites/c.md': `---\n${matter}\n${event}\ndate: 2024-01-01\n---\n\n${payload}\n`,
    }),
  )
  expect(site.documents.length).toBeGreaterThan(0)
  for (const document of site.documents) {
    const data = documentJsonLd(document, site.facts, [
      { label: document.title, href: document.path },
    ])
    expect(data).not.toContain('<')
    expect(() => JSON.parse(data)).not.toThrow()
  }
  expect(() => readXml(siteMapOf(site).root)).not.toThrow()
  for (const feed of site.feeds) {
    const written = writeFeed(feed, site)
    if (feed.format === 'json') expect(() => JSON.parse(written)).not.toThrow()
    else expect(() => readXml(written)).not.toThrow()
  }
})

/** @throws when the text is not XML */
function readXml(text: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}
