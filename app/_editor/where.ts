import { basePath } from '@/lib/base-path'
import { remoteOf } from '@/lib/edit'
import { env } from '@/lib/env'
import { editUrl } from '@/lib/repository'

/** Whether there is an editor here: on this machine, and on previews where it is configured. */
export const editor: 'local' | 'remote' | undefined = env.development
  ? 'local'
  : remoteOf(env) && 'remote'

/** @returns where a file is changed: in the editor, or else on the repository's host */
export function whereToEdit(file: string): string | undefined {
  return editor ? `${basePath}/editer/?fichier=${encodeURIComponent(file)}` : editUrl(file)
}
