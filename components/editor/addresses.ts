import { basePath } from '@/lib/base-path'

/** @returns the address of the editor, or of a text in it */
export function editorPath(file?: string): string {
  const path = `${basePath}/editer/`
  return file === undefined ? path : `${path}?fichier=${encodeURIComponent(file)}`
}

/** @returns where the editor asks for something, e.g. `connexion/` */
export function apiPath(action: string): string {
  return `${basePath}/editer/api/${action}`
}
