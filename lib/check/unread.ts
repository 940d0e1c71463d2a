import { relative } from 'node:path'
import { readJekyllConfig } from '@/lib/jekyll'
import { filesBelow } from '@/lib/site/files'
import type { Settings } from '@/lib/site/settings'
import { shapeOf } from '@/lib/site/shape'
import { foldWord } from '@/lib/site/words'
import { type Finding, problemIn } from './finding'
import { nearest } from './nearest'
import type { Place, Problem } from './problem'

/** What a folder of the site is called, and whose it is. */
interface Folders {
  /** Of collections, by the name they have on the disk: `_posts`, `actualites`. */
  readonly names: ReadonlySet<string>
  readonly isPlain: boolean
}

/** Folders that Jekyll reads otherwise, or that its tools write. */
const jekylls: ReadonlySet<string> = new Set([
  ...[
    '_posts',
    '_drafts',
    '_data',
    '_includes',
    '_layouts',
    '_sass',
    '_plugins',
    '_site',
    '_assets',
  ],
])

const markdown = /\.(?:md|mkd|mkdn|mkdown|markdown|mdx)$/i

/** What people write texts in. */
const wordProcessors = /\.(?:docx?|odt|rtf|pages|gdoc|txt|text|wpd)$/i

/** Files that stand beside a text, and are no text. */
const notForReaders =
  /^(?:readme|license|licence|changelog|contributing|notes|todo|makefile|gemfile|cname|codeowners|authors)\b/i

/**
 * Files that look like texts and that nobody will ever read on the site: in a folder that is no
 * collection, or written in something else than Markdown.
 *
 * @param read the files that make a page or have a problem of their own, as a command line names them
 */
export function unreadFiles(settings: Settings, read: ReadonlySet<string>): Problem[] {
  const folders = foldersOf(settings.content)
  return filesBelow(settings.content).flatMap((path) => {
    const file = relative(process.cwd(), `${settings.content}${path}`)
    if (settings.drafts?.has(file) && settings.drafts.get(file) === undefined) return []
    const found = unread(path.slice(1), folders, read.has(file))
    if (!found) return []
    const finding = { ...start, ...found }
    return [problemIn({ shown: file, lines: [] }, 'unread', found.severity ?? 'error', finding)]
  })
}

const start: Place = { line: 1, column: 1 }

function foldersOf(content: string): Folders {
  const { base, folders, isPlain } = shapeOf(content)
  const { config } = readJekyllConfig({ folder: content, base })
  const own = new Map(Object.entries(folders))
  const labels = config.collections.map(({ label }) => own.get(label) ?? `_${label}`)
  return { names: new Set(labels), isPlain }
}

function unread(
  path: string,
  folders: Folders,
  isRead: boolean,
): Omit<Finding, keyof Place> | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const above = path.split('/').slice(0, -1)
  const folder = above.find((each) => folders.names.has(each) || each.startsWith('_'))
  const [top = ''] = above
  if (notForReaders.test(name)) return undefined
  if (markdown.test(name)) {
    const meant = folders.names.has(top) ? undefined : meantBy(top, folders)
    // In a folder of Jekyll, the index of `posts/` is the page of its articles.
    const isIndex = !folders.isPlain && /^index\./.test(name)
    if (meant !== undefined && !isIndex) return elsewhere(top, meant, !folders.isPlain && isRead)
    if (isRead) return undefined
    return folder === undefined || folders.names.has(folder) || jekylls.has(folder)
      ? undefined
      : noCollection(folder, folders)
  }
  if (
    isRead ||
    folder === undefined ||
    !(folders.names.has(folder) || /^_(?:posts|drafts)$/.test(folder))
  ) {
    return undefined
  }
  if (wordProcessors.test(name)) return notMarkdown(name)
  return name.includes('.') ? undefined : noExtension(name)
}

/** `actualités`, `Actualites`, `actualite`, `posts` for `_posts`: the collection that was meant. */
function meantBy(folder: string, { names }: Folders): string | undefined {
  if (folder === '' || jekylls.has(folder)) return undefined
  const bare = (each: string) => foldWord(each).replace(/^_/, '').replace(/s$/, '')
  return [...names, '_posts'].find((each) => each !== folder && bare(each) === bare(folder))
}

/** @param isPage whether Jekyll makes a page of the file, which is then on the site, outside of any section */
function elsewhere(folder: string, meant: string, isPage: boolean): Omit<Finding, keyof Place> {
  return {
    ...(isPage && { severity: 'warning' as const }),
    message: `Le dossier « ${folder} » n’est pas celui d’une rubrique : ce fichier ${isPage ? 'est une page isolée' : 'n’y paraît pas'}.`,
    advice: `Déplacez-le dans « ${meant} ».`,
  }
}

function noCollection(folder: string, { names }: Folders): Omit<Finding, keyof Place> {
  const label = folder.slice(1)
  const near = nearest(folder, names)
  return {
    message: `« ${folder} » n’est pas une collection de ce site : ce fichier n’est pas lu.`,
    advice:
      near === undefined
        ? `Ajoutez dans « _config.yml », sous « collections: », « ${label}: » puis « output: true » ; ou déplacez le fichier.`
        : `Vouliez-vous écrire « ${near} » ?`,
  }
}

function notMarkdown(name: string): Omit<Finding, keyof Place> {
  return {
    message: `« ${name} » n’est pas du Markdown : ce fichier n’est pas lu.`,
    advice: /\.te?xt$/i.test(name)
      ? 'Renommez-le en « .md », avec un en-tête.'
      : 'Copiez-en le texte dans un fichier « .md » ; un document à télécharger va dans « uploads ».',
  }
}

function noExtension(name: string): Omit<Finding, keyof Place> {
  return {
    message: `« ${name} » n’a pas d’extension : ce fichier n’est pas lu.`,
    advice: `Renommez-le « ${name}.md ».`,
  }
}
