import { expect, test } from 'vitest'
import { loadSite } from './load'
import { article, folderOf } from './testing/folder'

test.each([
  ['fr', 'L&#39;eau&nbsp;: d&eacute;buts', 'L’eau\u00a0: débuts'],
  ['en', 'R&amp;D &lt;here&gt; &unknown; R&D', 'R&D <here> &unknown; R&D'],
])('in a title in %s, %s is read as a browser would', (lang, written, shown) => {
  const file = article().replace(/^title:.*$/m, `title: "${written}"\nlang: ${lang}`)
  const site = loadSite(folderOf({ 'content/actualites/a.md': file }))
  expect(site.documents.map(({ title }) => title)).toEqual([shown])
})

test('so are the words of the configuration about the site', () => {
  const { facts } = loadSite(
    folderOf({
      'content/_config.yml': "title: Site\ntagline: L'eau\ndescription: 'Le site : R&amp;D'\n",
    }),
  )
  expect([facts.tagline, facts.description]).toEqual(['L’eau', 'Le site\u00a0: R&D'])
})
