import { join } from 'node:path'
import { type Environment, env } from '@/lib/env'
import { readJekyllConfig } from '@/lib/jekyll'
import { addressFault } from './address-faults'
import { encodedAddress } from './addresses'

/** What the archive is made from. */
export interface Settings {
  /** The content folder: `content`, or what `CONTENT_DIR` names. */
  readonly content: string
  /** Its configurations to merge, as `CONTENT_CONFIG` names them; `_config.yml` without. */
  readonly configFiles: readonly string[] | undefined
  /** `baseurl` of its configuration: what every address of the site begins with. */
  readonly base: string
  /** The repository's own content folder, whose legal pages stand in for those not in `content`. */
  readonly ownContent: string
  readonly publicFolder: string
  /** Whether articles that are not public are shown too. */
  readonly everything: boolean
  /** Whether files may change while this process runs, and are then read again. */
  readonly changing: boolean
  /**
   * Texts that stand in for those of files, by the file's name on a command line: what somebody writes
   * and has not saved yet; `undefined` for a file that somebody took away.
   */
  readonly drafts?: ReadonlyMap<string, string | undefined> | undefined
  /**
   * Images and documents that readers will find and this machine has not, by their address without
   * `baseurl`: a function of a host has no images, and an editor has brought some to the repository.
   */
  readonly brought?: ReadonlyMap<string, BroughtFile> | undefined
  /** « Now », in milliseconds since the epoch: what comes later is not public yet. */
  readonly now: number
}

/** All that is known of a file that is elsewhere. */
export interface BroughtFile {
  readonly bytes: number
}

/** @returns the settings that an environment gives, now */
export function settingsOf(environment: Environment): Settings {
  const { contentFolder: content, configFiles } = environment
  return {
    content,
    configFiles,
    base: baseOf(content, configFiles),
    ownContent: join(process.cwd(), 'content'),
    publicFolder: join(process.cwd(), 'public'),
    everything: environment.preview,
    changing: environment.development,
    now: Date.now(),
  }
}

const bases = new Map<string, string>()

/**
 * @param folder a content folder
 * @returns its `baseurl`, encoded; none where it is no path, which is reported; read once per process,
 *   as Next does
 */
export function baseOf(folder: string, configFiles?: readonly string[]): string {
  const known =
    bases.get(folder) ?? baseIn(readJekyllConfig({ folder, configFiles }).config.baseurl)
  bases.set(folder, known)
  return known
}

function baseIn(written: string): string {
  return written !== '' && isBase(written) ? encodedAddress(written) : ''
}

/** @returns whether what a configuration says is a path that others can begin with */
export function isBase(written: string): boolean {
  return written === '' || (!written.startsWith('//') && !addressFault(written, written.slice(1)))
}

/** @returns the settings of this process, now */
export function currentSettings(): Settings {
  return settingsOf(env)
}
