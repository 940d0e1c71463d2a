import { join, relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Settings } from '@/lib/site/settings'
import { article, folderOf } from '@/lib/site/testing/folder'
import { checkArticle, checkContent } from './'
import { rules } from './rules'

describe('checkContent', () => {
  const files = {
    'content/actualites/b.md': article('auteur: a\nauteur: b', 'Un **mot.'),
    'content/actualites/a.md': "---\ntitle: 'L'été'\n---\n",
    'content/pages/p.md': '---\ntitle: P\nchapeau: a\n---\n',
    'own/pages/q.md': '---\ntitle: Q\nchapeau: a\n---\n\nUn **mot.\n',
  }

  test('reports all problems of all files, by file and place, of its own pages only', () => {
    const problems = checkContent(folderOf(files))
    expect(
      problems.map(({ file, line, rule }) => `${file.split('/').at(-1)}:${line} ${rule}`),
    ).toEqual(['a.md:2 yaml', 'b.md:5 repeated-key', 'b.md:8 unclosed-bold', 'p.md:3 unknown-key'])
  })

  test('shows the line of each', () => {
    expect(checkContent(folderOf(files)).map(({ excerpt }) => excerpt)).toEqual([
      "title: 'L'été'",
      'auteur: b',
      'Un **mot.',
      'chapeau: a',
    ])
  })

  test('quotes what is to be copied as it stands, between no-break spaces', () => {
    const settings = folderOf({ 'content/actualites/a.md': '---\ntitle: Un : deux\n---\n' })
    expect(checkContent(settings)[0]?.advice).toBe(
      "Mettez toute la valeur entre apostrophes simples\u00a0: «\u00a0title: 'Un : deux'\u00a0».",
    )
  })
})

/** A file of a folder, as messages name it. */
function shown(file: string, { content }: Settings): string {
  return relative(process.cwd(), join(content, file))
}

describe('checkArticle', () => {
  test('reports the problems of one file, readable or not', () => {
    const settings = folderOf({
      'content/actualites/a.md': article('', '[a](/actualites/b/#un) [b](#deux)\n\n## Deux'),
      'content/actualites/b.md': article('', '## Un'),
      'content/actualites/c.md': '',
    })
    expect(checkArticle(shown('actualites/a.md', settings), settings)).toEqual([])
    expect(checkArticle(shown('actualites/c.md', settings), settings)).toMatchObject([
      { rule: 'yaml', line: 1 },
    ])
    expect(checkArticle(shown('actualites/absent.md', settings), settings)).toEqual([])
  })
})

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

const words = [
  'title',
  'date',
  ':',
  ' ',
  '\n',
  '\t',
  '-',
  "'",
  '"',
  '|-',
  '>',
  '{',
  '[',
  '](',
  ')',
  '#',
]
const pieces = [
  ...words,
  '**',
  '*',
  '`',
  '<p>',
  '</p>',
  '<b ',
  '{: .encadre}',
  '{:',
  '}',
  '/a/',
  'é',
  '---',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

test.each(['md', 'mdx'])('nothing that is written in %s stops the check', (extension) => {
  fc.assert(
    fc.property(text, text, (keys, body) => {
      const settings = folderOf({
        [`content/actualites/a.${extension}`]: article(keys, body),
        [`content/actualites/b.${extension}`]: `---\n${keys}\n---\n${body}`,
      })
      for (const { line, column, message, advice } of checkContent(settings)) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
        expect(message && advice).not.toBe('')
      }
    }),
    { numRuns: 150 },
  )
})

const runs = [
  '[',
  '](',
  '(',
  '>',
  '{:',
  '**',
  '<',
  '-\n',
  '* a\n',
  '`',
  '|',
  '{: .a}\n\n',
  'a [b](',
  '1. a\n\n',
]

test.each(runs)('long runs of %j do not hide what stands before them', (run) => {
  const settings = folderOf({
    'content/actualites/a.md': article(
      `chapeau-text: ${JSON.stringify(`La 2ème. ${run.repeat(2000)}`)}`,
      `La 2ème.\n\n${run.repeat(8_000)}`,
    ),
  })
  const places = checkContent(settings)
    .filter(({ rule }) => rule === 'typography')
    .map(({ line }) => line)
  expect(places).toEqual([4, 7])
})

test('of a mistake made thousands of times, the first are shown, and that there are others', () => {
  const settings = folderOf({ 'content/actualites/a.md': article('', 'etc... '.repeat(3000)) })
  const problems = checkContent(settings).filter(({ rule }) => rule === 'typography')
  expect(problems).toHaveLength(501)
  expect(problems.at(-1)?.message).toContain('d’autres')
})

test('a collection may be called as anything is', () => {
  const settings = folderOf({
    'content/_config.yml': 'collections: [hasOwnProperty, constructor, __proto__]',
    'content/_constructor/a.md': article(),
  })
  expect(() => checkContent(settings)).not.toThrow()
})

test('in a folder of Jekyll, a page in a folder that is called as a collection is there, and no error', () => {
  const page = '---\ntitle: Un titre\n---\n\nUn mot.\n'
  const problems = checkContent(
    folderOf({
      'content/_posts/2024-01-01-a.md': article(),
      'content/posts/index.md': page,
      'content/posts/2024-02-01-b.md': page.replace('Un titre', 'Un autre'),
    }),
  ).filter(({ rule }) => rule === 'unread')
  expect(problems).toMatchObject([
    {
      file: expect.stringMatching(/posts\/2024-02-01-b\.md$/),
      severity: 'warning',
      advice: expect.stringContaining('_posts'),
    },
  ])
})
