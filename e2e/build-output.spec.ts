import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import ts from 'typescript'
import { sites } from './sites'

const { folder } = sites.site

const files = ['.next/server', '.next/static'].flatMap((part) =>
  readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name)),
)

/** Words of what only previews and `next dev` show, and of the articles that are not public. */
const unpublished = [
  ...[
    'new EventSource',
    '/changements/',
    'Brouillons et problèmes',
    'Cet article n’est pas public',
  ],
  ...[
    'Titre d’un nouvel article',
    '/editer/api/',
    '__Host-editer',
    'code_challenge',
    'strict-dynamic',
  ],
  ...['Ce fichier ne peut pas être lu', 'que personne ne lit encore', 'd’un autre siècle'],
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

test('every utility that is shipped is the class of something', () => {
  const styles = files.filter((file) => file.endsWith('.css'))
  const shipped = styles.flatMap((file) => utilitiesOf(readFileSync(file, 'utf8')))
  const sources = ['app', 'components'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => join(folder, part, file)),
  )
  const used = new Set(sources.flatMap(wordsInStrings))
  expect(shipped.length).toBeGreaterThan(100)
  expect(shipped.filter((name) => !used.has(name))).toEqual([])
})

/** What is answered when it is asked for: files of the content on other servers than ours, search. */
const answeredWhenAsked = ['/_media/[...path]', '/recherche']

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
  const others = Object.values(paths).filter((path) => !made.has(path))
  expect(others.filter((path) => !answeredWhenAsked.includes(path))).toEqual([])
})

test('functions have the texts that they read, and neither images nor documents', () => {
  const traces = files.filter((file) => /(?:page|route)\.js\.nft\.json$/.test(file))
  const traced = new Set(traces.flatMap(tracedBy))
  const texts = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|markdown|mdx)$/.test(file))
    .map((file) => join('content', file))
  expect(texts.filter((file) => !traced.has(file))).toEqual([])
  expect([...traced].filter((file) => !existsSync(join(folder, file)))).toEqual([])
  // They are hundreds of megabytes, read by the build and served as files.
  const heavy = /^(?:content|public)\/.*\.(?:avif|gif|jpe?g|png|svg|webp|mp[34]|odt|pdf|zip)$/i
  expect([...traced].filter((file) => heavy.test(file))).toEqual([])
})

/** Class names that the layer of utilities has rules for. */
function utilitiesOf(css: string): string[] {
  const layer = css.slice(css.indexOf('@layer utilities{'), css.indexOf('@property'))
  const names = [...layer.matchAll(/\.(?!\d)((?:\\.|[\w-])+)/g)]
  return names.map(([, name = '']) => name.replace(/\\(.)/g, '$1'))
}

/** Where a class name may stand in a source: comments and identifiers are no such place. */
function wordsInStrings(file: string): string[] {
  const words: string[] = []
  const visit = (node: ts.Node) => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      words.push(...node.text.split(/\s+/))
    ts.forEachChild(node, visit)
  }
  visit(
    ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      false,
      ts.ScriptKind.TSX,
    ),
  )
  return words
}

function tracedBy(trace: string): string[] {
  const { files }: { files: string[] } = readJson(trace)
  return files.map((file) => relative(folder, join(dirname(trace), file)))
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
