import type { Readable, Writable } from 'node:stream'
import { type Environment, env } from '@/lib/env'

/** What a command reads and writes: the process's own streams and variables, or a test's. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  readonly environment: Environment
}

/** A command: takes the words after its name, and returns the exit code. */
export type Command = (words: readonly string[], terminal: Terminal) => number | Promise<number>

/** Runs a command as the whole of this process. */
export async function run(command: Command): Promise<void> {
  // `… | head` closes the output early: nothing is wrong then.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await command(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    environment: env,
  })
}
