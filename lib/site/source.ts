import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type SplitFile, splitFile } from './front-matter'
import { stemOf } from './slug'

/** One file of the content folder, read and cut in two, not yet understood. */
export interface Source extends SplitFile {
  /** Relative to the content folder: `actualites/x.md`. */
  readonly file: string
  /** As a command line would name it: `content/actualites/x.md`. */
  readonly shown: string
  /** Name without folder and extension. */
  readonly stem: string
  readonly kind: 'article' | 'page'
  readonly format: 'md' | 'mdx'
  /** The lines of the whole file. */
  readonly lines: readonly string[]
}

/**
 * @param folder the content folder that holds the file
 * @param file relative to it, with `/` between names
 */
export function readSource(folder: string, file: string): Source {
  const path = join(folder, file)
  return parseSource(file, relative(process.cwd(), path), readFileSync(path, 'utf8'))
}

/**
 * @param file relative to the content folder
 * @param shown the file's name in messages
 * @param content the whole file
 */
export function parseSource(file: string, shown: string, content: string): Source {
  return {
    ...splitFile(content),
    file,
    shown,
    stem: stemOf(file),
    kind: file.startsWith('pages/') ? 'page' : 'article',
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    lines: content.split(/\r?\n/),
  }
}
