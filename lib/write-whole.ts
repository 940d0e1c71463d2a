import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file in one move, with its folder: another process may be reading it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(/*turbopackIgnore: true*/ dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}`
  writeFileSync(/*turbopackIgnore: true*/ beside, content)
  renameSync(/*turbopackIgnore: true*/ beside, file)
}
