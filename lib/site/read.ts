import { articlesPath, pathOf, targetOf } from './addresses'
import { parseDate } from './dates'
import type { Document, DocumentBody, DocumentFile, DocumentImage, Page } from './document'
import { findMedia } from './media'
import type { FrontMatter } from './schema'
import { slugOf } from './slug'
import type { Source } from './source'

/** What an article and a page have in common. */
type Text = Omit<Page, 'slug' | 'path'>

/**
 * @param source a file that passes `check/reading`
 * @param matter its front matter, read by the schema
 * @param date its date, from the front matter or from the name of the file
 * @param publicFolder where its images and files are
 */
export function toArticle(
  source: Source,
  matter: FrontMatter,
  date: Document['date'],
  publicFolder: string,
): Document {
  const target = matter.redirect_to ?? matter.redirection ?? matter['redirection-interne']
  return {
    ...toText(source, matter),
    slug: slugOf(source.file),
    path: addressOf(source),
    date,
    images: matter['une-ou-diaporama'].flatMap((image) => toImage(image, publicFolder)),
    categories: matter.categories,
    tags: matter.tags,
    author: matter.auteur,
    files: matter.files.flatMap((file) => toFile(file, publicFolder)),
    featured: matter.is_une ?? false,
    redirectTo: target === undefined ? undefined : targetOf(target),
  }
}

/** As `toArticle`, for a page that is no news. */
export function toPage(source: Source, matter: FrontMatter): Page {
  return { ...toText(source, matter), slug: source.stem, path: addressOf(source) }
}

/** The address of a file, known even when the file cannot be read as an article. */
export function addressOf(source: Source): string {
  const { permalink } = source.data
  if (typeof permalink === 'string' && permalink.trim() !== '') return pathOf(permalink.trim())
  return source.kind === 'page' ? pathOf(source.stem) : `${articlesPath}${slugOf(source.file)}/`
}

function toText(source: Source, matter: FrontMatter): Text {
  const updated = matter.date_de_modification
  return {
    file: source.file,
    title: matter.title ?? '',
    subtitle: matter['sous-titre'],
    updated: updated === undefined ? undefined : (parseDate(updated) ?? updated),
    chapeau: matter['chapeau-text'],
    body: toBody(source),
    language: languageOf(matter.lang),
    draft: matter.published === false,
    redirectFrom: matter.redirect_from.map(pathOf),
  }
}

function toBody({ body, format }: Source): DocumentBody {
  return { ...body, format }
}

/** A language that browsers would not know does more harm in the page than none. */
function languageOf(lang: string | undefined): string {
  return lang !== undefined && isLanguage(lang) ? lang : 'fr'
}

/** @returns whether it looks like BCP 47: `fr`, `en-GB` */
export function isLanguage(lang: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang)
}

function toImage(
  { image, legende, ...entry }: FrontMatter['une-ou-diaporama'][number],
  publicFolder: string,
): DocumentImage[] {
  if (image === undefined) return []
  const alt = entry['alternative-textuelle'] ?? entry.alternative_textuelle
  return [{ src: image, alt, caption: legende, size: findMedia(image, publicFolder)?.size }]
}

function toFile({ file, nom }: FrontMatter['files'][number], publicFolder: string): DocumentFile[] {
  if (file === undefined) return []
  const fileName = lastName(file)
  return [
    {
      href: file,
      name: nom ?? fileName,
      format: /\.([a-z\d]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '',
      bytes: findMedia(file, publicFolder)?.bytes,
    },
  ]
}

function lastName(href: string): string {
  const name =
    href
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? href
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
