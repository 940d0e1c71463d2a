import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { baseOf, type Settings } from '../settings'

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
export function folderOf(files: Readonly<Record<string, string | Buffer>>): Settings {
  const root = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const content = join(root, 'content')
  return {
    content,
    configFiles: undefined,
    base: baseOf(content),
    ownContent: join(root, 'own'),
    publicFolder: join(root, 'public'),
    everything: false,
    changing: false,
    now: Date.parse('2024-06-15T10:00:00Z'),
  }
}

/** @returns an article with a title and a date, and the keys and text given */
export function article(keys = '', text = 'Texte.'): string {
  return `---\ntitle: Titre\ndate: 2024-01-01\n${keys && `${keys}\n`}---\n\n${text}\n`
}
