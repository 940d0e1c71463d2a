import type { Readable, Writable } from 'node:stream'

/** What a command reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
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
  })
}
