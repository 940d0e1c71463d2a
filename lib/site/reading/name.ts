import { problemIn } from '../finding'
import type { Problem } from '../problem'
import type { Source } from '../source'

/** The name of the file gives the address: it needs a letter or a digit to give one. */
export function checkName(source: Source, slug: string): Problem[] {
  if (slug !== '') return []
  return [
    problemIn(source, 'name', 'error', {
      line: 1,
      column: 1,
      message: 'Le nom du fichier ne donne aucune adresse : il ne contient ni lettre ni chiffre.',
      advice: 'Renommez le fichier, par exemple « mon-article.md ».',
    }),
  ]
}
