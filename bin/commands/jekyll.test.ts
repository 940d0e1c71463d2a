import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../testing/run-command'
import { jekyll } from './jekyll'

function folderWith(contents: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const config = 'timezone: Europe/Paris\npermalink: pretty\n'

function lines(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

test('shows what Jekyll would publish, after Liquid and Markdown', async () => {
  const folder = folderWith({
    '_config.yml': config,
    '_posts/2019-03-01-un.md': '---\ntitle: Un\n---\n{{ page.title }} *mot*\n',
    'page.md': '---\ndate: 2019-03-02\n---\n',
    'page.html': '---\npermalink: /autre/\n---\n',
  })
  const { status, stdout, stderr } = await runCommand(jekyll, [folder])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(lines(stdout)).toEqual([
    {
      url: '/2019/03/01/un/',
      file: '_posts/2019-03-01-un.md',
      title: 'Un',
      date: '2019-03-01T00:00:00+01:00',
      html: '<p>Un <em>mot</em></p>\n',
    },
    { url: '/page/', file: 'page.md', title: '', date: '2019-03-02', html: '' },
  ])
})

test('publishes what was written by the time that is told', async () => {
  const folder = folderWith({ '_posts/2026-11-01-un.md': 'Un' })
  const before = await runCommand(jekyll, ['--time', '2026-10-31 12:00:00', folder])
  expect(before.stdout).toBe('')
  const after = await runCommand(jekyll, [folder, '--time', '2026-11-01 12:00:00'])
  expect(lines(after.stdout)).toHaveLength(1)
})

test('shows redirects', async () => {
  const folder = folderWith({ 'a.md': '---\nredirect_from: [/b/, c]\n---\n' })
  const { stdout } = await runCommand(jekyll, ['--redirects', folder])
  expect(lines(stdout)).toEqual([
    { from: '/b/', to: '/a.html' },
    { from: '/c', to: '/a.html' },
  ])
})

test('names what is wrong, and goes on', async () => {
  const folder = folderWith({
    'a.md': '---\ntitle: a: b\n---\n',
    'b.md': '---\n---\n{% nothing %}text\n',
  })
  const { status, stdout, stderr } = await runCommand(jekyll, [folder])
  expect(status).toBe(0)
  expect(lines(stdout)).toMatchObject([{ url: '/b.html', html: '<p>text</p>\n' }])
  expect(stderr).toContain('a.md:2:')
  expect(stderr).toContain('b.md:3:1')
})

test('writes a title that is no text as Ruby does', async () => {
  const folder = folderWith({
    'a.md': '---\ntitle: {{ page.x }}\n---\n',
    'b.md': '---\ntitle: 1.10\n---\n',
  })
  const { stdout } = await runCommand(jekyll, [folder])
  expect(lines(stdout)).toMatchObject([{ url: '/a.html' }, { url: '/b.html', title: '1.1' }])
})

test('says that a folder holds no document', async () => {
  const { stderr, status } = await runCommand(jekyll, [folderWith({ 'a.txt': 'x' })])
  expect(stderr).not.toBe('')
  expect(status).toBe(0)
})

test.each([
  ['no folder', []],
  ['two folders', ['a', 'b']],
  ['an unknown option', ['--unknown', 'a']],
  ['no time', ['--time', 'demain', 'a']],
])('says how it is used: %s', async (_, words) => {
  const { status, stderr } = await runCommand(jekyll, words)
  expect(status).toBe(2)
  expect(stderr).toContain('npm run --silent jekyll --')
})

test('fails where there is no such folder', async () => {
  const { status, stderr } = await runCommand(jekyll, [join(tmpdir(), 'parution-absent')])
  expect(status).toBe(1)
  expect(stderr).toContain('parution-absent')
})
