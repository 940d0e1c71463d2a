import { rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import type { Settings } from '../settings'
import { type Files, writeFolder } from './written-folder'

/** A picture of 3 × 2 pixels. */
export const tinyGif = Buffer.from('R0lGODdhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64')

/** The same, which says that it is 1,600 pixels wide. */
export const wideGif = Buffer.from(tinyGif)
wideGif.writeUInt16LE(1600, 6)

/**
 * Writes files in a folder of their own, gone when the test is.
 *
 * @param files by path, e.g. `content/actualites/x.md` or `content/uploads/x.gif`
 * @returns the settings that read them, on 15 June 2024 at noon in Paris
 */
export function folderOf(files: Files): Settings {
  const { root, settings } = writeFolder(files)
  onTestFinished(() => rmSync(root, { recursive: true }))
  return settings
}

/** @returns an article with a title and a date, and the keys and text given */
export function article(keys = '', text = 'Texte.'): string {
  return `---\ntitle: Titre\ndate: 2024-01-01\n${keys && `${keys}\n`}---\n\n${text}\n`
}
