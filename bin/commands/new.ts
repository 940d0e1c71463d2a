import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { newArticle, settingsOf } from '@/lib/site'
import type { Command } from '../terminal'

/** `npm run new -- "Titre de l’article"`: writes an article to begin with; never overwrites one. */
export const newCommand: Command = (words, { output, errors, environment }) => {
  const title = words.join(' ')
  const article = newArticle(title, settingsOf(environment))
  if (!article) {
    errors.write('Donnez le titre de l’article : npm run new -- "Titre de l’article"\n')
    return 1
  }
  const { file, path, text, takenBy } = article
  if (takenBy !== undefined) {
    errors.write(`L’adresse ${path} est déjà celle de ${takenBy} : donnez un autre titre.\n`)
    return 1
  }
  mkdirSync(dirname(file), { recursive: true })
  // `wx`: whatever the check above has missed, a file that exists stays as it is.
  writeFileSync(file, text, { flag: 'wx' })
  output.write(`${file}\nAdresse : ${path}\n`)
  return 0
}
