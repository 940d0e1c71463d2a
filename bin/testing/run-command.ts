import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { readEnvironment } from '@/lib/env'
import type { Command } from '../terminal'

/** What a command leaves behind, as a shell would see it. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a command within this process: starting one of its own takes seconds.
 *
 * @param words after the command's name
 * @param input what the command reads from its standard input
 */
export async function runCommand(
  command: Command,
  words: readonly string[] = [],
  input = '',
): Promise<Outcome> {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const written = Promise.all([text(output), text(errors)])
  const status = await command(words, {
    input: Readable.from([input]),
    output,
    errors,
    environment: readEnvironment(process.env),
  })
  output.end()
  errors.end()
  const [stdout, stderr] = await written
  return { status, stdout, stderr }
}
