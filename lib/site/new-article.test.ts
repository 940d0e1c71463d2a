import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check'
import { loadSite } from './load'
import { newArticle, newDocument, UnknownCollection } from './new-article'
import { suggestedKeys, unusedKeys } from './schema'
import { article, folderOf } from './testing/folder'

test.each([
  ['L’été à Paris', 'l-ete-a-paris'],
  ["7e comité : ce qui change à l'école", '7e-comite-ce-qui-change-a-l-ecole'],
  ['  Œuvres & « mots »  ', 'oeuvres-mots'],
  ['100% public', '100-public'],
  ['a'.repeat(100), 'a'.repeat(80)],
  [`${'mot '.repeat(19)}et-la-suite-du-titre`, `${'mot-'.repeat(19)}et`],
])('%s is in the file %s', (title, name) => {
  const found = newArticle(title, folderOf({}))
  expect(found?.file.endsWith(`content/actualites/${name}.md`)).toBe(true)
  expect(found?.path).toBe(`/actualites/${name}/`)
})

test.each(['', '   ', '« … »'])('%j names no file', (title) => {
  expect(newArticle(title, folderOf({}))).toBeUndefined()
})

test.each([
  ['content/actualites/un-titre.md', article()],
  ['content/actualites/2018-01-01-un-titre.markdown', article()],
  ['content/actualites/2018/un-titre.mdx', article('permalink: /ailleurs/')],
  ['content/actualites/autre.md', article('permalink: /actualites/un-titre/')],
  ['content/actualites/un-titre.md', 'illisible'],
])('an address that %s has is taken', (path, content) => {
  const found = newArticle('Un titre', folderOf({ [path]: content }))
  expect(found?.takenBy?.endsWith(path)).toBe(true)
})

test('the file is a draft whose text is still to be written, with every key explained', () => {
  const settings = folderOf({})
  const found = newArticle("L'été : « deux »  mots", settings)
  if (!found) throw new Error('no article')
  mkdirSync(dirname(found.file), { recursive: true })
  writeFileSync(found.file, found.text)
  expect(found.takenBy).toBeUndefined()
  expect(checkContent(settings)).toMatchObject([{ rule: 'placeholder', severity: 'error' }])
  expect(loadSite(settings).documents).toEqual([])
  expect(loadSite({ ...settings, everything: true }).documents).toMatchObject([
    {
      title: expect.stringContaining('deux'),
      path: '/actualites/l-ete-deux-mots/',
      date: { iso: '2024-06-15T12:00:00+02:00' },
      draft: true,
    },
  ])
  const explained = ['title', 'date', 'categories', 'tags', 'chapeau-text', 'une-ou-diaporama']
  for (const key of explained) expect(found.text).toMatch(new RegExp(`^(?:# )?${key}:`, 'm'))
})

test('its remarks, once uncovered, are keys that exist', () => {
  const found = newArticle('Un titre', folderOf({}))
  const keys = [...(found?.text.matchAll(/^# ([a-z_-]+):/gm) ?? [])].map(([, key]) => key)
  const used = suggestedKeys.filter((key) => !unusedKeys.includes(key))
  expect(keys.length).toBeGreaterThan(8)
  expect(used).toEqual(expect.arrayContaining(keys))
})

const agenda = {
  '_config.yml':
    'collections:\n  agenda:\n    output: true\n    permalink: /sorties/:title/\n    kind: events\n',
}

/** @returns what a folder says once the new document stands in it */
function written(settings: ReturnType<typeof folderOf>, label: string) {
  const found = newDocument('L’été à Paris', label, settings)
  if (!found) throw new Error('no document')
  expect(found.takenBy).toBeUndefined()
  mkdirSync(dirname(found.file), { recursive: true })
  writeFileSync(found.file, found.text)
  const { documents } = loadSite({ ...settings, everything: true })
  expect(documents.map(({ path }) => path)).toContain(found.path)
  return { ...found, problems: checkContent(settings), settings }
}

test('a document of a collection is in its folder, at the address of its permalink', () => {
  const settings = folderOf({
    'content/_config.yml': agenda['_config.yml'],
    'content/actualites/x.md': article(),
  })
  const { file, path, text, problems } = written(settings, 'agenda')
  expect(file.endsWith('content/_agenda/l-ete-a-paris.md')).toBe(true)
  expect(path).toBe('/sorties/l-ete-a-paris/')
  expect(text).toContain('\nevent_start_date: 2024-06-15\n')
  expect(text).not.toMatch(/^date:/m)
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'placeholder' },
  ])
  expect(newDocument('L’été à Paris', 'agenda', settings)?.takenBy).toBe(file)
})

test('a post has its day in its name, below `collections_dir`', () => {
  const settings = folderOf({
    'content/_config.yml': 'collections_dir: textes\npermalink: /:year/:title/\n',
    'content/textes/_posts/2024-01-01-x.md': article(),
  })
  const { file, path } = written(settings, 'posts')
  expect(file.endsWith('content/textes/_posts/2024-06-15-l-ete-a-paris.md')).toBe(true)
  expect(path).toBe('/2024/l-ete-a-paris/')
})

test.each(['nulle-part', '../x', '', 'a/b'])('%j is no collection', (label) => {
  expect(() => newDocument('Un titre', label, folderOf({}))).toThrow(UnknownCollection)
})

test('in a folder of Jekyll, an article is a document of its news, or a post', () => {
  const posts = folderOf({ 'content/_posts/2024-01-01-x.md': article() })
  expect(newArticle('Un titre', posts)?.file).toMatch(/content\/_posts\/2024-06-15-un-titre\.md$/)
  const news = folderOf({
    'content/_config.yml': 'collections:\n  breves:\n    output: true\n',
    'content/_breves/x.md': article(),
  })
  expect(newArticle('Un titre', news)?.file).toMatch(/content\/_breves\/un-titre\.md$/)
})
