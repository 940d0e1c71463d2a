import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { baseOf, type Settings } from '../settings'

/** Files by their path, e.g. `content/actualites/x.md` or `content/uploads/x.gif`. */
export type Files = Readonly<Record<string, string | Buffer>>

/** @returns a folder that holds the files, and the settings that read it */
export function writeFolder(files: Files): { readonly root: string; readonly settings: Settings } {
  const root = mkdtempSync(join(tmpdir(), 'parution-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const content = join(root, 'content')
  return {
    root,
    settings: {
      content,
      configFiles: undefined,
      base: baseOf(content),
      ownContent: join(root, 'own'),
      publicFolder: join(root, 'public'),
      everything: false,
      changing: false,
      now: Date.parse('2024-06-15T10:00:00Z'),
    },
  }
}

/** Does something with a folder that is gone afterwards. */
export function withFolder(files: Files, use: (settings: Settings) => void): void {
  const { root, settings } = writeFolder(files)
  try {
    use(settings)
  } finally {
    rmSync(root, { recursive: true })
  }
}
