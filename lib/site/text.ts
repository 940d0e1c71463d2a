import type { JekyllConfig, JekyllItem, Value } from '@/lib/jekyll'
import { cleanText } from '@/lib/markdown'
import { encodedAddress, placeIn, targetOf } from './addresses'
import type { RenderedBody } from './bodies'
import { type CommonKeys, commonKeys } from './common-keys'
import { parseDate } from './dates'
import { decoded } from './decoded'
import type {
  Document,
  DocumentBody,
  DocumentDate,
  DocumentFile,
  DocumentImage,
  EventFacts,
  Page,
  PressContact,
  SiteText,
} from './document'
import { findMedia } from './media'
import type { FrontMatter } from './schema'
import type { Settings } from './settings'
import { slugOf, stemOf } from './slug'
import { isPublic } from './visibility'

/** What a text is made with, beside its file. */
export interface Making {
  readonly settings: Settings
  readonly config: JekyllConfig
  /** Each text once Liquid has run. */
  readonly bodies: ReadonlyMap<JekyllItem, RenderedBody>
  /** `_data/authors`. */
  readonly authors: Value | undefined
  /** Whether lists of words are cut at commas, as in the plain layout, rather than at spaces. */
  readonly cutsAtCommas: boolean
  /** @returns a file of the folder, as a command line would name it */
  readonly shown: (file: string) => string
}

/** Where an address of a text leads, from the root of the host. */
type Place = (address: string) => string

/**
 * @param item of a collection that is written out
 * @param matter its front matter, read by the schema
 */
export function toDocument(item: JekyllItem, matter: FrontMatter, making: Making): Document {
  const common = commonKeys(item.data, making.authors)
  const { settings, cutsAtCommas } = making
  const text = toText(item, matter, common, making)
  const place = placeIn(text)
  return {
    ...text,
    id: jekyllId(text.path, typeof item.data.slug === 'string' ? item.data.slug : text.title),
    slug: slugOf(item.file),
    section: item.collection ?? '',
    date: dateOf(item),
    images: imagesOf(matter, common, settings, place),
    categories: cutsAtCommas ? matter.categories : item.categories.map(cleanText),
    tags: cutsAtCommas ? matter.tags : item.tags.map(cleanText),
    author: matter.auteur ?? common.author,
    files: matter.files.flatMap((file) => toFile(file, settings, place)),
    featured: matter.is_une ?? false,
    event: eventOf(matter, place),
    pressContact: contactOf(matter),
    position: positionOf(matter.position),
  }
}

/**
 * As `toDocument`, for what is in no section.
 *
 * @param isLent whether the repository lends it
 */
export function toPage(
  item: JekyllItem,
  matter: FrontMatter,
  making: Making,
  isLent: boolean,
): Page {
  const common = commonKeys(item.data, making.authors)
  return { ...toText(item, matter, common, making), slug: stemOf(item.file), isLent }
}

function toText(
  item: JekyllItem,
  matter: FrontMatter,
  common: CommonKeys,
  { config, shown, bodies, settings: { base } }: Making,
): SiteText {
  const updated = matter.date_de_modification ?? common.updated
  const body = bodies.get(item)?.body ?? unrendered(item)
  const isDraft = saysDraft(matter)
  const target = item.redirectTo ?? matter.redirection ?? matter['redirection-interne']
  return {
    base,
    path: encodedAddress(base + item.url),
    file: shown(item.file),
    title: matter.title ?? titleOf(item, config),
    subtitle: matter['sous-titre'] ?? common.subtitle,
    updated: updated === undefined ? undefined : (parseDate(updated) ?? updated),
    chapeau: matter['chapeau-text'],
    summary: matter['chapeau-text'] ?? common.summary ?? beginningOf(item, body),
    body,
    language: languageOf(matter.lang, siteLanguage(config)),
    draft: isDraft || item.hidden.some((reason) => reason !== 'future'),
    isPublic: !isDraft && isPublic(item.hidden, config),
    redirectFrom: item.redirectFrom.map((from) => base + from),
    redirectTo: target === undefined ? undefined : targetOf(fromPage(item, target), base),
    canonical: common.canonical,
    translationKey: common.translationKey,
    isListed: common.isListed,
  }
}

/** A part of the page itself is a circle, which the check reports. */
function fromPage({ url }: JekyllItem, target: string): string {
  return target.trim().startsWith('#') ? url + target.trim() : target
}

/** @returns whether a front matter says that it is a draft, whatever Jekyll makes of it */
export function saysDraft({ brouillon, draft }: FrontMatter): boolean {
  return brouillon === true || draft === true
}

/**
 * @param path address of a document
 * @param slug of its front matter, or else the name of its file without date and extension
 * @returns the folder of the address, and the slug; letters composed and encoded, as jekyll-feed has them
 */
export function jekyllId(path: string, slug: string): string {
  const id = encodedAddress(path.replace(/[^/]+\/?$/, '') + slug)
  return id
    .replace(/[a-z]?(?:%[89a-f][\da-f])+/gi, (letters) =>
      encodeURIComponent(decoded(letters).normalize('NFC')),
    )
    .replace(/[[\]]/g, encodeURIComponent)
}

/** What is above `<!--more-->`, or else Jekyll's excerpt: the first paragraph. */
function beginningOf({ body, excerpt }: JekyllItem, { text }: DocumentBody): string | undefined {
  const more = text.indexOf('<!--more-->')
  if (more !== -1) return text.slice(0, more).trim() || undefined
  // A beginning in which Liquid has a part is that of what it made.
  const isRaw = text === body || !/\{[{%]/.test(excerpt ?? '')
  const beginning = isRaw ? excerpt : text.trim().split(/\n\s*\n/)[0]
  return cleanText(beginning ?? '').trim() || undefined
}

/** A body that no template may see, and that is shown all the same. */
function unrendered({ body: text, bodyLine: firstLine }: JekyllItem): DocumentBody {
  return { text, format: 'md', firstLine, placeOf: () => ({ line: firstLine, column: 1 }) }
}

/** A page that names itself nowhere is called as its file is, an index as its folder, the first as the site. */
function titleOf({ file, url }: JekyllItem, { title }: JekyllConfig): string {
  if (url === '/') return title ?? 'Accueil'
  const steps = file.replace(/\.[^./]*$/, '').split('/')
  const name = (steps.at(-1) === 'index' && steps.at(-2)) || steps.at(-1) || file
  const words = name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The day shown is the day written; a moment is shown when the editor wrote one. */
function dateOf({ date, frontMatter }: JekyllItem): DocumentDate | undefined {
  if (date === undefined) return undefined
  const { time, day, from } = date
  const onlyDay = from === 'name' || /^\d+-\d+-\d+$/.test(frontMatter.spelled(['date']) ?? '')
  return { time: time.time, day, iso: onlyDay ? day : time.toISO() }
}

/** A language that browsers would not know does more harm in the page than none. */
function languageOf(lang: string | undefined, usual: string): string {
  return lang !== undefined && isLanguage(lang) ? lang : usual
}

/** @returns the language of texts that say none */
export function siteLanguage({ language }: Pick<JekyllConfig, 'language'>): string {
  return languageOf(language, 'fr')
}

/** @returns whether it looks like BCP 47: `fr`, `en-GB` */
export function isLanguage(lang: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang)
}

function imagesOf(
  matter: FrontMatter,
  { image }: CommonKeys,
  settings: Settings,
  place: Place,
): readonly DocumentImage[] {
  const written = matter['une-ou-diaporama'].flatMap((entry): WrittenImage[] => {
    if (entry.image === undefined) return []
    const alt = entry['alternative-textuelle'] ?? entry.alternative_textuelle
    return [{ src: entry.image, alt, caption: entry.legende }]
  })
  const usual = image === undefined ? [] : [{ ...image, caption: undefined }]
  return (written.length > 0 ? written : usual).map((each) => {
    const src = place(each.src)
    return { ...each, src, size: findMedia(src, settings)?.size }
  })
}

type WrittenImage = Omit<DocumentImage, 'size'>

function toFile(
  { file, nom }: FrontMatter['files'][number],
  settings: Settings,
  place: Place,
): DocumentFile[] {
  if (file === undefined) return []
  const fileName = lastName(file)
  const href = place(file)
  return [
    {
      href,
      name: nom ?? fileName,
      format: /\.([a-z\d]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '',
      bytes: findMedia(href, settings)?.bytes,
    },
  ]
}

function lastName(href: string): string {
  const name =
    href
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? href
  return cleanText(decoded(name))
}

function eventOf(matter: FrontMatter, place: Place): EventFacts | undefined {
  const start = parseDate(matter.event_start_date ?? matter.event_date ?? '')
  if (start === undefined) return undefined
  return {
    start,
    end: parseDate(matter.event_end_date ?? ''),
    place: matter.lieu,
    address: matter.adresse,
    access: matter.acces.flatMap(({ type, lignes }) => {
      const lines = lignes.flatMap(({ nom }) => nom ?? [])
      return type === undefined && lines.length === 0 ? [] : [{ means: type, lines }]
    }),
    facts: matter.champs_informations.flatMap(({ intitule, contenu, lien }) =>
      intitule === undefined && contenu === undefined
        ? []
        : [{ label: intitule ?? '', content: contenu ?? '', href: lien && place(lien) }],
    ),
  }
}

function contactOf(matter: FrontMatter): PressContact | undefined {
  const contact = matter['contact-presse']
  if (contact == null) return undefined
  const { name, tel: phones, email } = contact
  const address = contact.address ?? contact.adresse
  const says = name ?? email ?? address ?? phones[0]
  return says === undefined ? undefined : { name, phones, email, address }
}

function positionOf(written: string | undefined): number | undefined {
  const position = Number(written ?? Number.NaN)
  return Number.isFinite(position) ? position : undefined
}
