import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { env } from '../env'
import { contentIn, isEdited } from './edited'
import { link } from './link'

/*
 * `.site` holds what is served, one folder for each build: `site/` (files), `plan.json`, and what Next
 * needs for the addresses that it answers when they are asked for, as a project of its own. `current`
 * leads to the last build that is whole. A server stays in the folder that it was started in: what
 * happens in `.next` meanwhile is nothing to it.
 */

const RELEASES = '.site'
const CURRENT = 'current'
const UNFINISHED = 'unfinished'

/** @returns the release that a server would start with now */
export function currentRelease(project: string): string {
  return join(project, RELEASES, CURRENT)
}

/** @returns an empty folder to lay a release out in; what an interrupted build left there is gone */
export function beginRelease(project: string): string {
  const folder = join(project, RELEASES, UNFINISHED)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * Adds to a release what Next needs to answer what no file answers: its code, without the pages, which
 * are files; the images, as its `public` folder; and the packages.
 *
 * @param release where the files of the site are, in `site`
 * @param base `baseurl`, which their addresses begin with
 */
export function addNext(project: string, release: string, base: string): void {
  const next = join(project, '.next')
  for (const name of filesBelow(next).filter(isForServer)) {
    link(join(next, name), join(release, '.next', name))
  }
  cpSync(join(project, '.search'), join(release, '.search'), { recursive: true })
  symlinkSync(join('site', base), join(release, 'public'))
  symlinkSync(join('../site', base, '_next/static'), join(release, '.next/static'))
  symlinkSync('../../node_modules', join(release, 'node_modules'))
  if (isEdited()) linkContent(project, release)
  // Images that were sized once need not be again, whatever build asks for them.
  mkdirSync(join(next, 'cache'), { recursive: true })
  symlinkSync('../../../.next/cache', join(release, '.next/cache'))
}

/** The editor of a preview reads the texts again, with those that are being written. */
function linkContent(project: string, release: string): void {
  const folder = contentIn(project)
  if (folder === undefined) return
  mkdirSync(dirname(join(release, folder)), { recursive: true })
  symlinkSync(env.contentFolder, join(release, folder))
}

function isForServer(name: string): boolean {
  if (/^(?:BUILD_ID|[^/]*\.json)$/.test(name)) return !name.endsWith('.nft.json')
  if (name.startsWith('node_modules/')) return true
  return name.startsWith('server/') && !/\.(?:html|rsc|meta|body|nft\.json|map)$/.test(name)
}

/**
 * Makes a release the one that is served next, in one move, and drops those that no server is in.
 *
 * @param release from `beginRelease`, whole
 */
export function publishRelease(project: string, release: string): void {
  const releases = join(project, RELEASES)
  const id = readFileSync(join(release, '.next/BUILD_ID'), 'utf8').trim()
  rmSync(join(releases, id), { recursive: true, force: true })
  renameSync(release, join(releases, id))
  const beside = join(releases, `${CURRENT}.new`)
  rmSync(beside, { force: true })
  symlinkSync(id, beside)
  renameSync(beside, join(releases, CURRENT))
  for (const name of readdirSync(releases)) {
    const folder = join(releases, name)
    if (name !== id && name !== CURRENT && !isServed(folder)) rmSync(folder, { recursive: true })
  }
}

/** A server leaves the number of its process in the folder that it serves (`bin/serve.mjs`). */
function isServed(release: string): boolean {
  const file = join(release, 'server.pid')
  if (!existsSync(file)) return false
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

/** Files and links below a folder; links are not followed. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name]
    if (skipped.has(entry.name)) return []
    return filesBelow(join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
  })
}

/** Folders of a build that are large and that no server reads. */
const skipped = new Set(['cache', 'dev', 'standalone', 'static', 'types'])
