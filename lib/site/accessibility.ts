import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Settings } from './settings'

/** What the law lets a statement say (RGAA, « Obligations d'affichage »). */
const declaration = z.object({
  etat: z.enum(['totalement conforme', 'partiellement conforme', 'non conforme']),
})

/**
 * @returns the state that the accessibility statement declares, from `accessibilite.yml` of the
 *   content folder, or of the repository's own; « non conforme », the only one that needs no audit,
 *   where neither says another
 */
export function accessibilityState({ content, ownContent }: Settings): string {
  const file = [content, ownContent]
    .map((folder) => join(folder, 'accessibilite.yml'))
    .find((path) => existsSync(path))
  const read = declaration.safeParse(file === undefined ? {} : parsed(file))
  return read.success ? read.data.etat : 'non conforme'
}

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
