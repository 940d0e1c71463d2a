import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Built } from './built-pages'
import { type FileKind, kindOf } from './headers'
import { link } from './link'

/** What an address of the site is answered with. */
export interface SiteFile {
  /** Relative to the folder of the site. */
  readonly file: string
  readonly kind: FileKind
  /** Content type, where the name of the file does not tell. */
  readonly type?: string
}

/** Where the files of a site are. */
export interface Sources {
  /** `baseurl`, which every address begins with; addresses below are without it. */
  readonly base: string
  /** Folder of the build. */
  readonly next: string
  /** Folder of the public files. */
  readonly public: string
  /** Files of the content folder, by their address (decoded). */
  readonly media: readonly { readonly path: string; readonly file: string }[]
  /** Addresses of pages (decoded) that have no final slash: `/about`, `/about.html`. */
  readonly withoutSlash: ReadonlySet<string>
  /** Whether there is an editor, the one page that runs Next's scripts. */
  readonly isEdited: boolean
}

/**
 * Lays out the site as files, each at its address, for any server of files: pages as they were built,
 * what they ask for, and the public folder. Files are linked rather than copied where the disk can.
 *
 * @param built what the build has for every address
 * @param from where its files are
 * @param out the folder to lay it out in, empty
 * @returns the file of every address (decoded), relative to the folder
 */
export function layOut(
  built: readonly Built[],
  from: Sources,
  out: string,
): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>()
  const place = (source: string, answer: SiteFile, address = addressOf(answer.file)) => {
    const file = join(from.base.slice(1), answer.file)
    link(realpathSync(source), join(out, file))
    files.set(from.base + address, { ...answer, file })
  }
  for (const { path, file } of from.media) {
    place(file, { file: path.slice(1), kind: kindOf(path) })
  }
  for (const name of filesIn(from.public)) {
    place(join(from.public, name), { file: name, kind: kindOf(name) })
  }
  // No other page runs Next's scripts: its styles, fonts and images are all that is asked for.
  const unasked = from.isEdited ? /\.map$/ : /\.(?:js|map)$/
  for (const name of filesIn(join(from.next, 'static')).filter((name) => !unasked.test(name))) {
    place(join(from.next, 'static', name), { file: `_next/static/${name}`, kind: 'hashed' })
  }
  for (const page of built) {
    const address = `/${page.route}`
    if (page.kind === 'page' && from.withoutSlash.has(address)) {
      const file = hasEnding(page.route) ? page.route : `${page.route}.html`
      place(page.file, { file, kind: 'page' }, address)
    } else if (page.kind === 'page' && page.route === '404') {
      // Shown where nothing else is: no address of its own.
      link(page.file, join(out, '404.html'))
    } else if (page.kind === 'page') {
      place(page.file, { file: join(page.route, 'index.html'), kind: 'page' })
    }
    if (page.kind === 'file') {
      // Drawn images have a hash in their names; feeds and the like are asked for anew, as pages are.
      const kind = kindOf(page.route) === 'hashed' ? 'hashed' : 'page'
      place(page.file, { file: page.route, kind, type: page.type })
    }
  }
  return files
}

/** @returns whether a route may be the name of a file: `a.html`, but a page may be called `version-2.0` too */
export function hasEnding(route: string): boolean {
  return /\.[a-z0-9]+$/i.test(route)
}

function addressOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/')
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
}
