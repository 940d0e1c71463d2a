import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files'
import { currentSettings, type Settings } from './settings'

/**
 * @returns a word that changes whenever a file of the content folder, or one that it may show, is
 *   saved, added, renamed or deleted
 */
export function contentStamp(settings: Settings = currentSettings()): string {
  const { content, ownContent, publicFolder } = settings
  const files = [
    ...filesBelow(content).map((file) => join(content, file)),
    ...(content === ownContent ? [] : filesBelow(ownContent).map((file) => join(ownContent, file))),
    ...filesBelow(publicFolder).map((file) => join(publicFolder, file)),
  ]
  return createHash('sha1').update(files.map(stampOfFile).join('\n')).digest('hex')
}

/**
 * @returns what a reading of these settings may be kept under: one per process, except in
 *   development, where it must not outlive the files
 */
export function cacheKey(settings: Settings): string {
  const stamp = settings.changing ? contentStamp(settings) : ''
  const drafts = [...(settings.drafts ?? [])].flatMap(([file, text]) => [file, text ?? '\0'])
  const brought = [...(settings.brought ?? [])].map(([path, { bytes }]) => `${path} ${bytes}`)
  return [settings.content, settings.publicFolder, stamp, ...drafts, ...brought].join('\n')
}

function stampOfFile(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false })
  return `${file} ${stats?.mtimeMs} ${stats?.size}`
}
