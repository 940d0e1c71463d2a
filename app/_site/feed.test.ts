import { expect, test } from 'vitest'
import { loadSite, type SiteFeed } from '@/lib/site'
import { article, folderOf } from '@/lib/site/testing/folder'
import { writeFeed } from './feed'

/** The feed of a site of one article, with these keys and this text. */
function feedOf(keys: string, text: string, format: SiteFeed['format']): string {
  const site = loadSite(
    folderOf({
      'content/_config.yml': 'title: Site\nurl: https://exemple.fr\n',
      'content/actualites/x.md': article(keys, text),
    }),
  )
  const feed = site.feeds.find((one) => one.format === format)
  if (!feed) throw new Error('no feed')
  return writeFeed(feed, site)
}

test.each(['atom', 'rss', 'json'] as const)(
  '%s has the whole text, with absolute addresses and nothing that runs',
  (format) => {
    const text = '[a](/b/) [c](../d/) <script>run()</script> ![e](/uploads/f.png)'
    const written = feedOf('', text, format)
    expect(written).toContain('https://exemple.fr/b/')
    expect(written).toContain('https://exemple.fr/actualites/d/')
    expect(written).toContain('https://exemple.fr/uploads/f.png')
    expect(written).not.toContain('run()')
    expect(written).toContain('https://exemple.fr/actualites/x')
  },
)

test('nothing in a text ends its element', () => {
  const written = feedOf('', 'a ]]> b </content></entry> `</feed>` &amp; &#0;', 'atom')
  expect(written).not.toContain(']]>')
  expect(written.match(/<\/(?:content|entry|feed)>/g)).toEqual([
    '</content>',
    '</entry>',
    '</feed>',
  ])
})

test('a summary is the standfirst, or the first paragraph', () => {
  const text = 'Premier *paragraphe*.\n\nSecond.'
  expect(feedOf('chapeau-text: Le **chapeau**.', text, 'atom')).toContain(
    '<summary>Le chapeau.</summary>',
  )
  expect(feedOf('', text, 'atom')).toContain('<summary>Premier paragraphe.</summary>')
})

test.each([
  ['', 'Site'],
  ['author: La rédaction', 'La rédaction'],
  ['author:\n  name: La rédaction\n  email: redaction@exemple.fr', 'La rédaction'],
  ['author: camille', 'Camille Martin'],
  ['author: [camille, Une autre]', 'Camille Martin et Une autre'],
])('with « %s », the author of feeds is %s', (config, author) => {
  const site = loadSite(
    folderOf({
      'content/_config.yml': `title: Site\nurl: https://exemple.fr\n${config}\n`,
      'content/_data/authors.yml': 'camille:\n  name: Camille Martin\n',
      'content/actualites/x.md': article(),
    }),
  )
  for (const feed of site.feeds) {
    const written = writeFeed(feed, site)
    if (feed.format === 'atom') expect(written).toContain(`<name>${author}</name>`)
    if (feed.format === 'rss') expect(written).toContain(`<dc:creator>${author}</dc:creator>`)
    if (feed.format === 'json') expect(JSON.parse(written).authors).toEqual([{ name: author }])
  }
})
