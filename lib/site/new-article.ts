import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readJekyllConfig } from '@/lib/jekyll'
import { articlesPath } from './addresses'
import { writeDate } from './dates'
import { loadSite } from './load'
import { currentSettings, type Settings } from './settings'
import { shapeOf } from './shape'
import { slugOf } from './slug'
import { type Target, targetAt } from './table'
import { foldWord } from './words'

/** An article to be: what to write, and where. */
export interface NewArticle {
  /** As a command line would name it: `content/actualites/x.md`. */
  readonly file: string
  /** Its address on the site. */
  readonly path: string
  readonly text: string
  /** The file that has this address already, when there is one. */
  readonly takenBy: string | undefined
}

/**
 * An article of the plain layout, or in a folder laid out as Jekyll's a document of its news: of the
 * first section that is news, of the posts where there is none.
 *
 * @param title of the article
 * @returns `undefined` when the title has no letter nor digit to make an address of
 */
export function newArticle(
  title: string,
  settings: Settings = currentSettings(),
): NewArticle | undefined {
  const name = nameFor(title)
  if (name === '') return undefined
  const site = loadSite({ ...settings, everything: true })
  if (!shapeOf(settings.content).isPlain && existsSync(settings.content)) {
    const news = site.sections.find(({ kind }) => kind === 'news')
    return newDocument(title, news?.name ?? 'posts', settings)
  }
  const path = `${settings.base}${articlesPath}${slugOf(name)}/`
  const target = targetAt(site.addresses, path)
  return {
    file: relative(process.cwd(), join(settings.content, 'actualites', `${name}.md`)),
    path,
    text: draftOf(title, settings.now),
    takenBy: target && fileOf(target),
  }
}

/** Thrown for a collection that the folder does not have, or does not publish. */
export class UnknownCollection extends Error {}

/**
 * @param title of the document
 * @param label of its collection: `agenda`, `posts`
 * @returns `undefined` when the title has no letter nor digit to make an address of
 * @throws UnknownCollection
 */
export function newDocument(
  title: string,
  label: string,
  settings: Settings = currentSettings(),
): NewArticle | undefined {
  const name = nameFor(title)
  if (name === '') return undefined
  const dated = label === 'posts' ? `${writeDate(settings.now).slice(0, 10)}-${name}` : name
  const path = join(folderOf(label, settings), `${dated}.md`)
  const file = relative(process.cwd(), path)
  const before = { ...settings, everything: true }
  const text = draftOf(title, settings.now)
  // Its address is what the site itself makes of it.
  const site = loadSite({ ...before, drafts: new Map([...(settings.drafts ?? []), [file, text]]) })
  const made = [...site.documents, ...site.pages].find((document) => document.file === file)
  if (!made) throw new UnknownCollection(label)
  const taken = targetAt(loadSite(before).addresses, made.path)
  const isEvent = site.sections.some(
    (section) => section.name === label && section.kind === 'events',
  )
  return {
    file,
    path: made.path,
    text: isEvent ? eventOf(text, settings.now) : text,
    takenBy: taken && fileOf(taken),
  }
}

/** The folder of a collection, as Jekyll names it. */
function folderOf(label: string, { content, configFiles }: Settings): string {
  if (!/^[\p{L}\p{N}_-]+$/u.test(label)) throw new UnknownCollection(label)
  const { collectionsDir } = readJekyllConfig({ folder: content, configFiles }).config
  const { folders } = shapeOf(content)
  const own = Object.hasOwn(folders, label) ? folders[label] : undefined
  return join(content, collectionsDir, own ?? `_${label}`)
}

/** With the day of an event in place of that of an article. */
function eventOf(text: string, now: number): string {
  const day = writeDate(now).slice(0, 10)
  return text.replace(
    /# Quand l'article paraît[\s\S]*?\n\n/,
    () => `# Le jour de l'événement, son dernier jour s'il dure, et où il a lieu.
event_start_date: ${day}
# event_end_date: ${day}
# lieu: Le lieu

`,
  )
}

/** The file behind an address: its own, or the one that moved away from it. */
function fileOf(target: Target): string | undefined {
  if (target.kind === 'document') return target.document.file
  if (target.kind === 'page') return target.page.file
  if (target.kind === 'broken') return target.broken.file
  return target.kind === 'redirect' ? target.file : undefined
}

/** Longer names make addresses that nobody can say or send. */
const longestName = 80

/**
 * @param title of the article
 * @returns a name without accents nor punctuation, which is also the slug: `l-ete-a-paris`; `''` when the
 *   title has no letter nor digit
 */
function nameFor(title: string): string {
  const name = foldWord(title)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  if (name.length <= longestName) return name
  return name
    .slice(0, longestName + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestName)
}

/**
 * @param title as it is to be read
 * @param now its date, in milliseconds since the epoch
 * @returns a file that is ready to be written in, with every key explained
 */
function draftOf(title: string, now: number): string {
  return `---
# Le titre : sur la page, les cartes et dans les moteurs de recherche. Entre apostrophes droites,
# chaque apostrophe droite du texte se double ('').
title: ${quoted(title)}

# Une seconde ligne, sous le titre.
# sous-titre: 'Le sous-titre'

# Quand l'article paraît. Avec une date à venir, il paraîtra à la mise en ligne qui la suit.
date: ${writeDate(now)}

# Un brouillon, visible dans les aperçus seulement : retirez la ligne suivante pour le publier.
published: false

# Le chapeau : deux phrases qui disent l'essentiel. Liens et gras sont permis.
# chapeau-text: |-
#   Qui fait quoi, pour qui, à partir de quand.

# La sorte d'article ; la première est affichée.
categories:
- Actualités

# Les thèmes, au bas de la page ; trois suffisent.
# tags:
# - Accessibilité

# Une image : un bandeau. Plusieurs : un diaporama. Déposez-les dans content/uploads.
# L'alternative dit ce que l'image apporte à qui ne la voit pas ; "" si elle ne fait que décorer.
# une-ou-diaporama:
# - image: "/uploads/mon-image.jpg"
#   alternative-textuelle: 'Ce que montre l''image'
#   legende: 'La légende'

# Les documents à télécharger ; leur format et leur poids s'affichent d'eux-mêmes.
# files:
# - file: "/uploads/mon-document.pdf"
#   nom: Le nom du document

# Qui signe, après la date.
# auteur: La rédaction

# « Mis à jour le … », si l'article change après sa parution.
# date_de_modification: 2026-01-31

# En tête de la page d'accueil.
# is_une: true

# La langue du texte, si ce n'est pas le français.
# lang: en

# Les anciennes adresses de l'article, qui mèneront à lui.
# redirect_from:
# - /ancienne-adresse/
---

Écrivez ici le texte de l'article.

## Un premier intertitre

La suite.
`
}

function quoted(title: string): string {
  return `'${title.trim().replace(/\s+/g, ' ').replaceAll("'", "''")}'`
}
