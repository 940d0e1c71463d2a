import { basePath } from '@/lib/base-path'

/** @returns the address of the editor, or of a text in it */
export function editorPath(file?: string): string {
  const path = `${basePath}/editer/`
  return file === undefined ? path : `${path}?fichier=${encodeURIComponent(file)}`
}

/** @returns where the editor asks for something, e.g. `textes` */
export function apiPath(action: string, file?: string): string {
  const path = `${basePath}/editer/api/?action=${action}`
  return file === undefined ? path : `${path}&fichier=${encodeURIComponent(file)}`
}

/** Where a browser goes to sign in with the host, and to be forgotten. */
export const signInPath = `${basePath}/editer/connexion/`
export const signOutPath = `${basePath}/editer/deconnexion/`
