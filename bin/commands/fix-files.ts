import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fixText, type Problem } from '@/lib/check'

/** A correction can show another mistake: no file has more of them one behind the other. */
const mostRounds = 5

/**
 * Writes what the check knows how to correct, in place.
 *
 * @param look checks the files as they are now
 * @returns how many corrections were made, and in which files
 */
export function fixFiles(look: () => readonly Problem[]): {
  readonly count: number
  readonly files: ReadonlySet<string>
} {
  const files = new Set<string>()
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    const known = look().filter(({ fix }) => fix)
    if (known.length === 0) break
    for (const file of new Set(known.map((problem) => problem.file))) {
      const problems = known.filter((problem) => problem.file === file)
      const path = resolve(file)
      writeFileSync(path, fixText(readFileSync(path, 'utf8'), problems))
      count += problems.length
      files.add(file)
    }
  }
  return { count, files }
}
