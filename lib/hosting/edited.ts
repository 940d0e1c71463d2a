import { relative } from 'node:path'
import { env } from '../env'

/** @returns whether this deployment has the editor of a preview, which runs Next's scripts and reads texts again */
export function isEdited(): boolean {
  return env.preview && !env.development && env.editing !== undefined
}

/** @returns the content folder from the project, where it is in it */
export function contentIn(project: string): string | undefined {
  const folder = relative(project, env.contentFolder)
  return folder === '' || folder.startsWith('..') ? undefined : folder
}
