import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Settings } from './settings'

/** The facts of the accessibility statement, in a content folder. */
export const STATEMENT_FILE = 'accessibilite.yml'

/** What a statement may say (RGAA, « Obligations d'affichage et de mention »). */
export const statement = z.object({
  etat: z.enum(['totalement conforme', 'partiellement conforme', 'non conforme']),
  'etablie-le': z.iso.date(),
  audit: z
    .object({
      organisme: z.string().min(1),
      date: z.iso.date(),
      taux: z.number().min(0).max(100),
    })
    .nullable(),
})

export type Statement = z.output<typeof statement>

/**
 * @returns the state that the accessibility statement declares, from `accessibilite.yml` of the
 *   content folder, or of the repository's own; « non conforme », the only one that needs no audit,
 *   where neither says another
 */
export function accessibilityState({ content, ownContent }: Settings): string {
  const file = [content, ownContent]
    .map((folder) => join(folder, STATEMENT_FILE))
    .find((path) => existsSync(path))
  const read = statement.pick({ etat: true }).safeParse(file === undefined ? {} : parsed(file))
  return read.success ? read.data.etat : 'non conforme'
}

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
