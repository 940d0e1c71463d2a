import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { newArticle } from '@/lib/articles'

/** `npm run new -- "Titre de l’article"`: writes an article to begin with; never overwrites one. */
function main(words: readonly string[]): number {
  const title = words.join(' ')
  const article = newArticle(title)
  if (!article) {
    console.error('Donnez le titre de l’article : npm run new -- "Titre de l’article"')
    return 1
  }
  const { file, path, text, takenBy } = article
  if (takenBy !== undefined) {
    console.error(`L’adresse ${path} est déjà celle de ${takenBy} : donnez un autre titre.`)
    return 1
  }
  mkdirSync(dirname(file), { recursive: true })
  // `wx`: whatever the check above has missed, a file that exists stays as it is.
  writeFileSync(file, text, { flag: 'wx' })
  console.log(`${file}\nAdresse : ${path}`)
  return 0
}

process.exitCode = main(process.argv.slice(2))
