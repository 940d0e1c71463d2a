import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { sites } from './sites'

const { folder } = sites.site

const files = ['.next/server', '.next/static'].flatMap((part) =>
  readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name)),
)

/** Words of what only previews and `next dev` show, and of the articles that are not public. */
const unpublished = [
  ...['EventSource', '/changements/', 'Brouillons et problèmes', 'Cet article n’est pas public'],
  ...[
    'Ce fichier ne peut pas être lu',
    'preview-module',
    'que personne ne lit encore',
    'd’un autre siècle',
  ],
]

test('nothing of previews and development is shipped', () => {
  const shipped = files.filter((file) => !/\.(?:map|nft\.json)$/.test(file))
  const found = shipped.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return unpublished.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`)
  })
  expect(shipped.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})

test('no page is made after the build: none reads anything at run time', () => {
  const manifest = readJson(join(folder, '.next/prerender-manifest.json'))
  const routes: Record<string, { initialRevalidateSeconds: number | false }> = manifest.routes
  const dynamic: Record<string, { fallback: string | null | false }> = manifest.dynamicRoutes
  const paths: Record<string, string> = readJson(
    join(folder, '.next/app-path-routes-manifest.json'),
  )
  // Every route is made whole, never again, and an address that was not made is a 404.
  expect(Object.values(routes).filter((route) => route.initialRevalidateSeconds)).toEqual([])
  expect(Object.values(dynamic).filter(({ fallback }) => fallback !== false)).toEqual([])
  const made = new Set([...Object.keys(routes), ...Object.keys(dynamic)])
  expect(Object.values(paths).filter((path) => !made.has(path))).toEqual([])
})

test('should a page be made all the same, all that it reads is traced for it', () => {
  const content = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|markdown|mdx)$/.test(file) && dirname(file) !== '.')
    .map((file) => join('content', file))
  const traces = files.filter((file) => file.endsWith('page.js.nft.json') && !/_global/.test(file))
  expect(traces.length).toBeGreaterThan(4)
  for (const trace of traces) {
    const traced = tracedBy(trace)
    expect(traced.filter((file) => !existsSync(join(folder, file)))).toEqual([])
    expect(content.filter((file) => !traced.includes(file))).toEqual([])
    // They are hundreds of megabytes, served as files.
    expect(traced.filter((file) => file.startsWith('public/'))).toEqual([])
  }
})

function tracedBy(trace: string): string[] {
  const { files }: { files: string[] } = readJson(trace)
  return files.map((file) => relative(folder, join(dirname(trace), file)))
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
