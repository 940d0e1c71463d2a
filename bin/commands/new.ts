import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type NewArticle,
  newArticle,
  newDocument,
  type Settings,
  settingsOf,
  UnknownCollection,
} from '@/lib/site'
import type { Command } from '../terminal'

const usage = 'Donnez le titre : npm run new -- [--collection NOM] "Titre de l’article"\n'

/**
 * `npm run new -- "Titre de l’article"`: writes an article to begin with, or with `--collection agenda`
 * a document of that collection; never overwrites one.
 */
export const newCommand: Command = (words, { output, errors, environment }) => {
  const asked = optionsOf(words)
  const article = asked && made(asked, settingsOf(environment))
  if (!article) {
    errors.write(usage)
    return 1
  }
  if (typeof article === 'string') {
    errors.write(article)
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

interface Asked {
  readonly title: string
  readonly collection: string | undefined
}

function optionsOf(words: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { collection: { type: 'string' } },
    })
    return { title: positionals.join(' '), collection: values.collection }
  } catch {
    return undefined
  }
}

/** @returns the article, or the words of a refusal; nothing where the title makes no address */
function made({ title, collection }: Asked, settings: Settings): NewArticle | string | undefined {
  if (collection === undefined) return newArticle(title, settings)
  try {
    return newDocument(title, collection, settings)
  } catch (error) {
    if (!(error instanceof UnknownCollection)) throw error
    return `Le dossier n’a pas de collection « ${collection} » qui soit publiée : nommez-la dans _config.yml, avec « output: true ».\n`
  }
}
