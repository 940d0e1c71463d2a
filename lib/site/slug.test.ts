import { describe, expect, test } from 'vitest'
import { dateInName, slugOf, stemOf } from './slug'

// What Jekyll 4.3 gives to `permalink: /actualites/:title/` for these names.
const slugs: readonly [name: string, slug: string][] = [
  ['titre.md', 'titre'],
  ['2018-06-24-titre.md', 'titre'],
  ['2018-6-4-titre.md', 'titre'],
  ['18-6-4-titre.md', 'titre'],
  ['1-6-4-titre.md', '1-6-4-titre'],
  ['2018-06-24.md', '2018-06-24'],
  ['2018-06-24-2018-06-25-z.md', '2018-06-25-z'],
  ['2018-06-24-Titre.Avec.Points.md', 'Titre.Avec.Points'],
  ['CAPITALES.markdown', 'CAPITALES'],
  ['ÉCOLE.md', 'ÉCOLE'],
  ['été.fr.md', 'été.fr'],
  ['e\u0301te\u0301.md', 'été'],
  ["L'été à Paris.md", "L'été-à-Paris"],
  ['l’encadré-à sa place.md', 'l-encadré-à-sa-place'],
  ['a << b >> c.md', 'a-b-c'],
  ['titre : sous-titre.md', 'titre-sous-titre'],
  ['où, comment & quand ?.md', 'où,-comment-&-quand'],
  ['a…b.md', 'a-b'],
  ['foo–bar.md', 'foo-bar'],
  ['foo_bar.md', 'foo_bar'],
  ['-foo-.md', 'foo'],
  ['foo!.md', 'foo!'],
  ['100% gratuit.md', '100-gratuit'],
  ['a%20b.md', 'a-20b'],
  ['a[b]{c}.md', 'a-b-c'],
  ['a(b).md', 'a(b)'],
  ['n° 3.md', 'n-3'],
  ['x².md', 'x'],
  ['emoji 😀 x.md', 'emoji-x'],
  ['日本語.md', '日本語'],
  ['½.md', ''],
  ['x.md.md', 'x.md'],
  ['composant.mdx', 'composant'],
  ['actualites/2019/titre.md', 'titre'],
]

test.each(slugs)('%s is at %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

describe('the day at the head of a name', () => {
  test.each([
    ['2018-06-24-titre.md', '2018-06-24'],
    ['actualites/2018-6-4-titre.md', '2018-6-4'],
    ['2018-06-24.md', undefined],
    ['10-enseignements-2021.md', undefined],
    ['titre-2018-06-24-x.md', undefined],
  ])('%s → %s', (name, day) => {
    expect(dateInName(name)).toBe(day)
  })
})

test('the stem is the name without folder and extension', () => {
  expect(stemOf('pages/mentions-legales.md')).toBe('mentions-legales')
  expect(stemOf('pages/a.b')).toBe('a.b')
})
