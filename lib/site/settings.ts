import { join } from 'node:path'
import { type Environment, env } from '@/lib/env'

/** What the archive is made from. */
export interface Settings {
  /** The content folder: `content`, or what `CONTENT_DIR` names. */
  readonly content: string
  /** The repository's own content folder, whose legal pages stand in for those not in `content`. */
  readonly ownContent: string
  readonly publicFolder: string
  /** Whether articles that are not public are shown too. */
  readonly everything: boolean
  /** Whether files may change while this process runs, and are then read again. */
  readonly changing: boolean
  /** « Now », in milliseconds since the epoch: what comes later is not public yet. */
  readonly now: number
}

/** @returns the settings that an environment gives, now */
export function settingsOf(environment: Environment): Settings {
  return {
    content: environment.contentFolder,
    ownContent: join(process.cwd(), 'content'),
    publicFolder: join(process.cwd(), 'public'),
    everything: environment.preview,
    changing: environment.development,
    now: Date.now(),
  }
}

/** @returns the settings of this process, now */
export function currentSettings(): Settings {
  return settingsOf(env)
}
