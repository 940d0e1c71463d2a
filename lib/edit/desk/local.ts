import { resolve } from 'node:path'
import type { Environment } from '@/lib/env'
import { settingsOf } from '@/lib/site'
import { diskStore } from '../store/disk'
import type { Desk } from './desk'
import { uploadsOf } from './paths'

/** @returns the desk of `npm run dev`: it reads and writes the files of this machine */
export function localDesk(environment: Environment, render: Desk['render']): Desk {
  const settings = settingsOf(environment)
  const uploads = uploadsOf(settings)
  return { settings, uploads, render, store: diskStore([settings.content, resolve(uploads)]) }
}
