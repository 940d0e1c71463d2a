import { join, resolve } from 'node:path'
import { publicFolder } from './media'
import { showsEverything } from './visibility'

/** What the archive is made from. */
export interface Settings {
  /** The content folder: `content`, or what `CONTENT_DIR` names. */
  readonly content: string
  /** The repository's own content folder, whose legal pages stand in for those not in `content`. */
  readonly ownContent: string
  readonly publicFolder: string
  /** Whether articles that are not public are shown too. */
  readonly everything: boolean
  /** « Now », in milliseconds since the epoch: what comes later is not public yet. */
  readonly now: number
}

/** @returns the settings that the environment gives to this process */
export function currentSettings(): Settings {
  const ownContent = join(process.cwd(), 'content')
  return {
    content: process.env.CONTENT_DIR ? resolve(process.env.CONTENT_DIR) : ownContent,
    ownContent,
    publicFolder: publicFolder(),
    everything: showsEverything(),
    now: Date.now(),
  }
}
