import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

/**
 * Puts a file in a second place, without a copy where the disk can: Next writes new files for each
 * build, and what is there stays as it was.
 *
 * @param source a file, or a link, which will lead where it does
 * @param target replaced, if there is one
 */
export function link(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  rmSync(target, { force: true })
  if (lstatSync(source).isSymbolicLink()) {
    const leadsTo = resolve(dirname(source), readlinkSync(source))
    symlinkSync(relative(dirname(target), leadsTo), target)
    return
  }
  try {
    linkSync(source, target)
  } catch {
    // Another disk, or a disk without links.
    copyFileSync(source, target)
  }
}
