import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Hash, hashOf } from '@/lib/jekyll'

/** How a folder is laid out. */
export interface Shape {
  /**
   * Whether it is the layout of this project, `actualites/` and `pages/`, rather than Jekyll's: its
   * files must say their title and date, since no collection says anything in their place.
   */
  readonly isPlain: boolean
  /** Folders of collections that have no underscore, by label. */
  readonly folders: Readonly<Record<string, string>>
  /** The configuration that goes without saying. */
  readonly base: Hash
}

/** Markdown of any name, and MDX, which Jekyll does not know. */
const extensions = 'markdown,mkdown,mkdn,mkd,md,mdx'

const jekylls: Shape = {
  isPlain: false,
  folders: {},
  base: hashOf([['markdown_ext', extensions]]),
}

const plain: Shape = {
  isPlain: true,
  folders: { actualites: 'actualites', pages: 'pages' },
  base: hashOf([
    ['markdown_ext', extensions],
    [
      'collections',
      hashOf([
        ['actualites', collectionOf('Actualités', '/actualites/:title/')],
        ['pages', collectionOf('Pages', '/:title/')],
      ]),
    ],
  ]),
}

/**
 * @param folder the content folder
 * @returns how it is laid out: as Jekyll's, where anything in it is named as only Jekyll's are
 */
export function shapeOf(folder: string): Shape {
  const has = (name: string) => existsSync(join(folder, name))
  const isJekylls =
    has('_posts') || has('_actualites') || (has('_config.yml') && !has('actualites'))
  return isJekylls || !(has('actualites') || has('pages')) ? jekylls : plain
}

function collectionOf(title: string, permalink: string): Hash {
  return hashOf([
    ['title', title],
    ['output', true],
    ['permalink', permalink],
  ])
}
