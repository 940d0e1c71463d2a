import { articlesPath, pathOf, targetOf } from './addresses'
import { parseDate } from './dates'
import type {
  Document,
  DocumentBody,
  DocumentFile,
  DocumentImage,
  Page,
  SiteText,
} from './document'
import { findMedia } from './media'
import type { FrontMatter } from './schema'
import type { Settings } from './settings'
import { slugOf } from './slug'
import type { Source } from './source'
import { isPublic } from './visibility'

/**
 * @param source a file that passes `check/reading`
 * @param matter its front matter, read by the schema
 * @param date its date, from the front matter or from the name of the file
 * @param settings where its images and files are, and when now is
 */
export function toArticle(
  source: Source,
  matter: FrontMatter,
  date: Document['date'],
  { publicFolder, now }: Pick<Settings, 'publicFolder' | 'now'>,
): Document {
  const target = matter.redirect_to ?? matter.redirection ?? matter['redirection-interne']
  return {
    ...toText(source, matter, date, now),
    slug: slugOf(source.file),
    section: 'actualites',
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
export function toPage(source: Source, matter: FrontMatter, now: number): Page {
  return { ...toText(source, matter, undefined, now), slug: source.stem }
}

/** The address of a file, known even when the file cannot be read as an article. */
export function addressOf(source: Source): string {
  const { permalink } = source.data
  if (typeof permalink === 'string' && permalink.trim() !== '') return pathOf(permalink.trim())
  return source.kind === 'page' ? pathOf(source.stem) : `${articlesPath}${slugOf(source.file)}/`
}

function toText(
  source: Source,
  matter: FrontMatter,
  date: Document['date'],
  now: number,
): SiteText {
  const updated = matter.date_de_modification
  const draft = matter.published === false
  return {
    path: addressOf(source),
    file: source.shown,
    title: matter.title ?? '',
    subtitle: matter['sous-titre'],
    updated: updated === undefined ? undefined : (parseDate(updated) ?? updated),
    chapeau: matter['chapeau-text'],
    body: toBody(source),
    language: languageOf(matter.lang),
    draft,
    isPublic: isPublic({ draft, date }, now),
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
