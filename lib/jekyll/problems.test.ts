import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSite } from './site'
import { memoryFiles } from './testing/memory-files'

const options = { now: Date.parse('2026-11-01T12:00:00Z'), timeZone: 'Europe/Paris' }

function read(contents: Record<string, string>) {
  return readSite(memoryFiles(contents), options)
}

/** What is reported of one file, beside a good one that must not suffer from it. */
function problemsOf(file: string, text: string, config = '') {
  const site = read({ '_config.yml': config, 'bonne.md': '---\ntitle: Bonne\n---\n', [file]: text })
  expect(site.published.get('/bonne.html')?.data.title).toBe('Bonne')
  return {
    published: [...site.published.values()].some((item) => item.file === file),
    problems: site.problems
      .filter((problem) => problem.file === file)
      .map(({ code, line, column, facts }) => ({ code, line, column, facts })),
  }
}

describe('a file that cannot be read as it was meant', () => {
  it.each([
    ['YAML that Ruby refuses', 'a.md', '---\ntitle: a: b\n---\n', 'front-matter-yaml', 2, 8],
    ['a tab for indentation', 'a.md', '---\ntitle: a\n\tb: c\n---\n', 'front-matter-yaml', 3, 1],
    [
      'front matter that is no map',
      'a.md',
      '---\njust words\n---\n',
      'front-matter-not-a-map',
      2,
      1,
    ],
    [
      'front matter never closed',
      'a.md',
      '---\ntitle: a\n\ntext\n',
      'front-matter-not-closed',
      1,
      1,
    ],
    ['a date that is none', '_posts/2019-01-01-a.md', '---\ndate: demain\n---\n', 'date', 2, 7],
    ['a day that no calendar has', '_posts/2019-02-30-a.md', 'text', 'name-date', 1, 1],
    ['an address of nothing', 'a.md', '---\npermalink: ""\n---\n', 'permalink', 2, 12],
    ['an address that is a list', 'a.md', '---\npermalink: [a]\n---\n', 'permalink', 2, 12],
    [
      'a placeholder that does not exist',
      '_posts/2019-01-01-a.md',
      '---\npermalink: /:no/\n---\n',
      'placeholder',
      2,
      12,
    ],
    [
      'a post without a date in its name',
      '_posts/a.md',
      '---\ndate: 2019-01-01\n---\n',
      'post-without-date',
      1,
      1,
    ],
  ])('%s is not published, and named at its place', (_, file, text, code, line, column) => {
    const { published, problems } = problemsOf(file, text)
    expect(published).toBe(false)
    expect(problems[0]).toMatchObject({ code, line, column })
  })

  it('names a key that is written twice, and keeps the last', () => {
    const { published, problems } = problemsOf('a.md', '---\ntitle: a\ntitle: b\n---\n')
    expect(published).toBe(true)
    expect(problems).toEqual([
      { code: 'duplicate-key', line: 3, column: 1, facts: { key: 'title' } },
    ])
  })

  it('says whose its address is', () => {
    const text = '---\npermalink: /meme/\n---\n'
    const site = read({
      'a.md': text,
      '_posts/2019-01-01-b.md': text,
      '_posts/2019-01-02-c.md': text,
    })
    expect(site.published.get('/meme/')?.file).toBe('_posts/2019-01-02-c.md')
    expect(site.problems).toMatchObject([
      { code: 'address-taken', file: 'a.md', line: 2, facts: { other: '_posts/2019-01-02-c.md' } },
      { code: 'address-taken', file: '_posts/2019-01-01-b.md', facts: { url: '/meme/' } },
    ])
  })

  it('never takes the page that is at an old address, nor leads to itself', () => {
    const site = read({
      'a.md': '---\n---\n',
      'b.md': '---\nredirect_from: [/a.html, /b.html, /vieux]\n---\n',
      'c.md': '---\nredirect_to: /ailleurs\n---\n',
    })
    expect(site.published.get('/a.html')?.file).toBe('a.md')
    expect(site.published.has('/c.html')).toBe(false)
    expect(site.redirects).toEqual([
      { from: '/vieux', to: '/b.html', file: 'b.md' },
      { from: '/c.html', to: '/ailleurs', file: 'c.md' },
    ])
    expect(site.problems.map(({ code }) => code)).toEqual(['address-taken', 'redirect-loop'])
  })
})

it('says that a folder holds no document', () => {
  expect(read({ 'notes.txt': 'x', 'articles/a.md': 'no front matter' }).problems).toEqual([
    { code: 'no-document', file: '', line: 1, column: 1, facts: { files: 2 } },
  ])
  expect(read({}).problems).toEqual([])
})

describe('what a preview shows', () => {
  const contents = {
    '_posts/2999-01-01-futur.md': '',
    '_posts/2019-01-01-cache.md': '---\npublished: false\n---\n',
    '_drafts/ebauche.md': '---\n---\n',
    'page.md': '---\npublished: no\n---\n',
  }

  it('is hidden from readers', () => {
    const site = read(contents)
    expect([...site.published.keys()]).toEqual([])
    expect(site.items.map(({ file, hidden }) => [file, hidden])).toEqual([
      ['page.md', ['unpublished']],
      ['_posts/2019-01-01-cache.md', ['unpublished']],
      ['_posts/2999-01-01-futur.md', ['future']],
      ['_drafts/ebauche.md', ['draft']],
    ])
  })

  it('is there, and says why it is hidden', () => {
    const site = readSite(memoryFiles(contents), { ...options, showHidden: true })
    expect(site.published.size).toBe(4)
    expect(site.published.get('/2999/01/01/futur.html')?.hidden).toEqual(['future'])
  })
})

it('shows the day that was written, whatever the zone makes of it', () => {
  const site = read({ '_posts/2019-03-01-nuit.md': '---\ndate: 2019-03-01 23:30:00\n---\n' })
  const item = site.published.get('/2019/03/02/nuit.html')
  expect(item?.date?.day).toBe('2019-03-01')
  expect(item?.date?.time.toISO()).toBe('2019-03-02T00:30:00+01:00')
})

it('names a key that is not followed, but not one that a template reads', () => {
  const { problems } = read({
    '_config.yml': 'algolia: x\nslogan: y\nboite: z\n',
    'a.md': '---\n---\n{{ site.slogan }}',
    '_includes/b/c.html': "{{ site['boite'] }}",
  })
  expect(problems.map(({ code, facts }) => `${code} ${facts.key}`)).toEqual([
    'config-ignored algolia',
  ])
})

it('never throws, whatever the front matter and the configuration', () => {
  const key = fc.constantFrom(
    ...['title', 'date', 'permalink', 'categories', 'tags', 'published', 'slug', 'redirect_from'],
    ...['redirect_to', 'excerpt', 'excerpt_separator', 'layout', '__proto__', 'constructor', 'ext'],
  )
  const setting = fc.constantFrom(
    ...['permalink', 'collections', 'defaults', 'include', 'exclude', 'timezone', 'data_dir'],
    ...['collections_dir', 'destination', 'markdown_ext', 'limit_posts', 'future', 'baseurl'],
  )
  const name = fc.constantFrom(
    ...[
      'a.md',
      '_posts/2019-01-01-a.md',
      '_posts/sub/2019-1-1-é b.MD',
      '_notes/a.md',
      '_notes/b.yml',
    ],
    ...['_drafts/d.md', '_data/t.csv', '_data/j.json', 'sub/index.html', '_notes/.md', 'x', '.md'],
  )
  const yaml = (keys: fc.Arbitrary<string>) =>
    fc.oneof(
      fc.dictionary(keys, fc.jsonValue()).map((value) => JSON.stringify(value)),
      fc.array(fc.tuple(keys, fc.string()), { maxLength: 4 }).map((pairs) => {
        return pairs.map(([word, text]) => `${word}: ${text}`).join('\n')
      }),
    )
  const file = fc
    .tuple(yaml(key), fc.string())
    .map(([front, body]) => `---\n${front}\n---\n${body}`)
  fc.assert(
    fc.property(
      fc.dictionary(name, fc.oneof(file, fc.string())),
      yaml(setting),
      (files, config) => {
        const site = read({ ...files, '_config.yml': config })
        for (const { url } of site.items) expect(url.startsWith('/')).toBe(true)
        expect(Object.keys(Object.prototype)).toEqual([])
      },
    ),
    { numRuns: 1000 },
  )
})
