import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNext, beginRelease, currentRelease, publishRelease } from './release'

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'release-'))
})

afterEach(() => rmSync(project, { recursive: true }))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true })
  writeFileSync(join(project, name), text)
}

/** As far as `next build` and `bin/finish-build.ts` go, with a page that says the build. */
function build(id: string): string {
  rmSync(join(project, '.next/server'), { recursive: true, force: true })
  write('.next/BUILD_ID', id)
  write('.next/routes-manifest.json', '{}')
  write('.next/server/app/recherche/route.js', `// ${id}`)
  write('.next/server/app/actualites.rsc', 'data')
  write('.next/server/app/actualites.segments/_tree.segment.rsc', 'data')
  write('.search/search.json', `"${id}"`)
  const release = beginRelease(project)
  mkdirSync(join(release, 'site'))
  writeFileSync(join(release, 'site/index.html'), id)
  addNext(project, release, '')
  return release
}

const served = (name: string) => readFileSync(join(currentRelease(project), name), 'utf8')

test('a build is served once it is whole, and not before', () => {
  publishRelease(project, build('a'))
  const unfinished = build('b')
  expect(served('site/index.html')).toBe('a')
  expect(served('.next/server/app/recherche/route.js')).toBe('// a')
  expect(served('.search/search.json')).toBe('"a"')
  publishRelease(project, unfinished)
  expect(served('site/index.html')).toBe('b')
  expect(served('.next/server/app/recherche/route.js')).toBe('// b')
})

test('what an interrupted build left is not in the next one', () => {
  writeFileSync(join(beginRelease(project), 'plan.json'), '{}')
  expect(readdirSync(beginRelease(project))).toEqual([])
})

test('a build that is served stays until its server stops; others go', () => {
  publishRelease(project, build('a'))
  const first = realpathSync(currentRelease(project))
  writeFileSync(join(first, 'server.pid'), String(process.pid))
  publishRelease(project, build('b'))
  publishRelease(project, build('c'))
  expect(readdirSync(dirname(first)).sort()).toEqual(['a', 'c', 'current'])
  // No process has this number: the largest of any system is smaller.
  writeFileSync(join(first, 'server.pid'), '2147483647')
  publishRelease(project, build('d'))
  expect(existsSync(first)).toBe(false)
})

test('no release holds what no reader asks for', () => {
  const files = readdirSync(build('a'), { recursive: true, encoding: 'utf8' })
  expect(files).toContain('.next/routes-manifest.json')
  expect(files.filter((name) => name.endsWith('.rsc'))).toEqual([])
})

test('a package that Next links to is found from the release', () => {
  write('node_modules/paquet/index.js', '1')
  mkdirSync(join(project, '.next/node_modules'), { recursive: true })
  symlinkSync('../../node_modules/paquet', join(project, '.next/node_modules/paquet-1a'))
  publishRelease(project, build('a'))
  expect(served('.next/node_modules/paquet-1a/index.js')).toBe('1')
})
