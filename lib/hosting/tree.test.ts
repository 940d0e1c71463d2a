import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { layOut } from './tree'

function folderOf(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tree-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
  return folder
}

const pages = ['', 'a', 'b.html', 'c', 'version-2.0', '404']

function laidOut(base: string, isEdited = false) {
  const folder = folderOf([
    ...pages.map((name) => `built/${name || 'home'}`),
    ...['next/static/x.css', 'next/static/x.js', 'public/p.txt', 'content/été.png'],
  ])
  const out = join(folder, 'out')
  const files = layOut(
    pages.map((route) => ({ kind: 'page', route, file: join(folder, 'built', route || 'home') })),
    {
      ...{ base, next: join(folder, 'next'), public: join(folder, 'public') },
      media: [{ path: '/images/été.png', file: join(folder, 'content/été.png') }],
      withoutSlash: new Set(['/b.html', '/c']),
      isEdited,
    },
    out,
  )
  expect(existsSync(join(out, '404.html'))).toBe(true)
  for (const { file } of files.values()) expect(existsSync(join(out, file))).toBe(true)
  return Object.fromEntries([...files].map(([address, { file }]) => [address, file]))
}

const expected = {
  '/images/été.png': 'images/été.png',
  '/p.txt': 'p.txt',
  '/_next/static/x.css': '_next/static/x.css',
  '/': 'index.html',
  '/a/': 'a/index.html',
  '/b.html': 'b.html',
  '/c': 'c.html',
  '/version-2.0/': 'version-2.0/index.html',
}

test('each address has its file; none is that of unknown addresses, nor of a script', () => {
  expect(laidOut('')).toEqual(expected)
})

test('where there is an editor, its scripts are there', () => {
  expect(laidOut('', true)).toEqual({ ...expected, '/_next/static/x.js': '_next/static/x.js' })
})

test('under a baseurl, addresses and files begin with it', () => {
  const under = Object.entries(expected).map(([address, file]) => [`/b${address}`, `b/${file}`])
  expect(laidOut('/b')).toEqual(Object.fromEntries(under))
})
