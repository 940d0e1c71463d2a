import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJekyllSite } from '.'
import { siteFiles } from './files'

let folder = ''
let outside = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
})

afterEach(() => {
  for (const made of [folder, outside]) rmSync(made, { recursive: true, force: true })
})

function put(path: string, content: string | Uint8Array) {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
}

function read() {
  return readJekyllSite({ folder, now: Date.parse('2026-11-01'), timeZone: 'UTC' })
}

describe('a text that is not UTF-8', () => {
  it.each([
    ['latin1', Buffer.from('---\ntitle: été\n---\n', 'latin1')],
    ['utf-16le', Buffer.from('\uFEFF---\ntitle: été\n---\n', 'utf16le')],
    ['utf-16le', Buffer.from('---\ntitle: abc\n---\n', 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFF---\ntitle: été\n---\n', 'utf16le').swap16()],
  ])('is refused by name: %s', (encoding, bytes) => {
    put('page.md', bytes)
    expect(read().problems[0]).toMatchObject({
      code: 'encoding',
      file: 'page.md',
      facts: { encoding },
    })
    expect(read().published.size).toBe(0)
  })

  it('may begin with the mark of UTF-8', () => {
    put('page.md', '\uFEFF---\ntitle: été\n---\n')
    expect(read().published.get('/page.html')?.data.title).toBe('été')
  })

  it('is copied as it stands where nobody wrote it', () => {
    put('page.md', '---\n---\n')
    put('image.png', Buffer.from([0x89, 0x50, 0xff, 0xfe]))
    put('archive.bin', Buffer.from([0, 0xff, 0xfe, 1]))
    expect(read().staticFiles.map(({ url }) => url)).toEqual(['/archive.bin', '/image.png'])
    expect(read().problems).toEqual([])
  })
})

it.each([
  ['bytes', `---\n---\n${'x'.repeat(2_000_001)}`],
  ['lines', `---\n---\n${'\n'.repeat(20_000)}`],
])('refuses a text of too many %s before it is parsed', (unit, text) => {
  put('page.md', text)
  expect(read().problems[0]).toMatchObject({ code: 'too-large', file: 'page.md' })
  expect(read().problems[0]?.facts).toHaveProperty(unit)
})

describe('a symbolic link', () => {
  it('is followed inside the site', () => {
    put('textes/page.md', '---\ntitle: x\n---\n')
    symlinkSync('textes', join(folder, 'copie'))
    expect([...read().published.keys()].sort()).toEqual(['/copie/page.html', '/textes/page.html'])
  })

  it('is refused where it leads outside', () => {
    put('page.md', '---\n---\n')
    writeFileSync(join(outside, 'secret.md'), '---\ntitle: secret\n---\n')
    symlinkSync(outside, join(folder, 'dehors'))
    symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'))
    mkdirSync(join(folder, '_includes'))
    symlinkSync(join(outside, 'secret.md'), join(folder, '_includes/secret.md'))
    const site = read()
    expect([...site.published.keys()]).toEqual(['/page.html'])
    expect(site.problems.map(({ code, file }) => [code, file])).toEqual([
      ['link-outside', 'dehors'],
      ['link-outside', 'secret.md'],
      ['link-outside', '_includes/secret.md'],
    ])
    expect(site.templates.include('secret.md')).toBeUndefined()
  })

  it('that leads round and round, or nowhere, does not hang', () => {
    put('a/b/page.md', '---\n---\n')
    symlinkSync('../..', join(folder, 'a/b/haut'))
    symlinkSync('.', join(folder, 'ici'))
    symlinkSync('soi', join(folder, 'soi'))
    symlinkSync('absent', join(folder, 'nulle-part'))
    const { published, problems } = read()
    expect([...published.keys()]).toEqual(['/a/b/page.html'])
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['link-nowhere', 'ici'],
      ['link-nowhere', 'nulle-part'],
      ['link-nowhere', 'soi'],
      ['link-nowhere', 'a/b/haut'],
    ])
  })

  it('to a folder that has one back does not hang', () => {
    put('a/page.md', '---\n---\n')
    put('b/page.md', '---\n---\n')
    symlinkSync('../b', join(folder, 'a/vers-b'))
    symlinkSync('../a', join(folder, 'b/vers-a'))
    expect([...read().published.keys()].sort()).toEqual([
      '/a/page.html',
      '/a/vers-b/page.html',
      '/b/page.html',
      '/b/vers-a/page.html',
    ])
  })
})

it('reads names of the greatest length', () => {
  const name = `${'é'.repeat(120)}.md`
  put(name, '---\n---\n')
  expect([...read().published.values()].map(({ file }) => file)).toEqual([name])
})

it('reaches nothing outside by a name', () => {
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  const { templates } = read()
  for (const name of [
    '../secret.txt',
    '/etc/passwd',
    `${outside}/secret.txt`,
    'a/../../secret.txt',
    '..\\x',
    '',
  ]) {
    expect(templates.include(name)).toBeUndefined()
    expect(templates.relative('', name)).toBeUndefined()
  }
})

it('is empty where there is no such folder', () => {
  const files = siteFiles(join(folder, 'absent'))
  expect(files.list('')).toEqual([])
  expect(files.read('_config.yml')).toBeUndefined()
})

describe('a text that is being written', () => {
  it.each([
    ['a\n'.repeat(20_001), { lines: 20_002 }],
    ['a'.repeat(2_000_001), { bytes: 2_000_001 }],
  ])('is refused beyond the limits of files', (text, facts) => {
    expect(siteFiles(folder, new Map([['a.md', text]])).read('a.md')).toEqual({
      problem: { code: 'too-large', file: 'a.md', line: 1, column: 1, facts },
    })
  })
})
