import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took, with all the processes that it started. */
export interface Spent {
  readonly seconds: number
  /** As far as the system says (Linux), by looking at the processes again and again. */
  readonly seen: Seen | undefined
}

export interface Seen {
  /** Seconds of processor: what other work on the machine disturbs least. */
  readonly cpu: number
  /** Megabytes at the most, of all processes together. */
  readonly megabytes: number
}

/** Often enough to see a peak and the end of a process, seldom enough to cost little. */
const BETWEEN_LOOKS = 150

/**
 * @param command and its words, run in the folder
 * @throws when it fails (rejects), with what it said
 */
export async function measured(
  command: readonly [string, ...string[]],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Spent> {
  const start = performance.now()
  const [program, ...words] = command
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let megabytes = 0
  // Of a process that has ended, what it had taken when it was seen last.
  const cpu = new Map<number, number>()
  const looking = setInterval(() => {
    const processes = descendants(child.pid ?? 0)
    megabytes = Math.max(megabytes, processes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)
    for (const { pid, seconds } of processes) cpu.set(pid, seconds)
  }, BETWEEN_LOOKS)
  const said = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)])
  clearInterval(looking)
  if (child.exitCode !== 0) {
    throw new Error(`${command.join(' ')}:\n${said.slice(0, 2).join('\n').slice(-2000)}`)
  }
  const total = [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0)
  return {
    seconds: (performance.now() - start) / 1000,
    seen: megabytes === 0 ? undefined : { cpu: total, megabytes },
  }
}

/** @returns whether a command is installed */
export function isInstalled(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const part of stream) text += part
  return text
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve())
  })
}

const PAGE = 4096
const TICKS_A_SECOND = 100

interface Process {
  readonly pid: number
  readonly seconds: number
  readonly bytes: number
}

/** A process and all that it started; none where there is no `/proc`. */
export function descendants(root: number): Process[] {
  const within = new Set([root])
  return numbersIn('/proc').flatMap((pid): Process[] => {
    // After its name: state, parent; user and system ticks; resident pages.
    const fields = statOf(pid)
      .replace(/^.*\) /s, '')
      .split(' ')
    // A child has a larger number than its parent, but where numbers began again.
    if (within.has(Number(fields[1]))) within.add(pid)
    if (!within.has(pid)) return []
    const ticks = Number(fields[11]) + Number(fields[12])
    return [{ pid, seconds: ticks / TICKS_A_SECOND, bytes: Number(fields[21]) * PAGE }]
  })
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((a, b) => a - b)
  } catch {
    return []
  }
}

function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    // It has ended since.
    return ''
  }
}
