import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Settings } from '@/lib/site/settings'
import { type SplitFile, splitFile } from './front-matter'

/** One file of the content folder, with the place of everything in it. */
export interface Source extends SplitFile {
  /** As a command line would name it: `content/actualites/x.md`. */
  readonly shown: string
  readonly format: 'md' | 'mdx'
  /** The lines of the whole file. */
  readonly lines: readonly string[]
}

/**
 * @param shown the file, as a command line would name it
 * @param drafts texts that stand in for those of files
 * @returns an empty source for a file that is gone, or is a folder
 */
export function readSource(shown: string, drafts?: Settings['drafts']): Source {
  const content = drafts?.has(shown) ? (drafts.get(shown) ?? '') : textOf(shown)
  return {
    ...splitFile(content),
    shown,
    format: shown.endsWith('.mdx') ? 'mdx' : 'md',
    lines: content.split(/\r?\n/),
  }
}

function textOf(shown: string): string {
  try {
    return readFileSync(resolve(shown), 'utf8')
  } catch {
    return ''
  }
}
