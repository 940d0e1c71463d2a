import { z } from 'zod'
import { access, eventFact, pressContact } from './events'
import { files } from './files'
import { images } from './images'
import { address, entries, flag, line, paragraphs, words } from './values'

/**
 * The front matter of an article or a page, key by key. What the archive writes in several ways
 * (a text or a list, empty entries, empty keys) is read in all of them.
 */
export const frontMatter = z.looseObject({
  /** Title: heading of the page, title of the window, cards, feed and search. The only one needed. */
  title: line,
  /** Second line, under the title. */
  'sous-titre': line,
  /** When the article is, or will be, public: `2019-03-01 10:47:00 +01:00`, or a day alone. */
  date: line,
  /** « Mis à jour le … »: a date, or the editor's own words. */
  date_de_modification: line,
  /** Who wrote it, shown after the date. */
  auteur: line,
  /** What kind of article it is: « Interview », « Communiqué de presse » … The first one is shown. */
  categories: words,
  /** Themes; neither case nor accents part them. */
  tags: words,
  /** Standfirst, in Markdown: under the title, and on cards as plain text. */
  'chapeau-text': paragraphs,
  /** No image: nothing; one: a banner; several: a carousel. The card shows the first. */
  'une-ou-diaporama': images,
  /** Files to download, below the text. */
  files,
  /** `false`: a draft, which only previews show. */
  published: flag,
  /** Another address than the one the file's name gives. */
  permalink: address,
  /** Old addresses, which lead here. */
  redirect_from: words,
  /** The article is only a pointer: its card and its page lead to this address. */
  redirect_to: address,
  /** The same, as another plugin of Jekyll spells it. */
  redirection: address,
  /** The same, to a page of this site. */
  'redirection-interne': address,
  /** Draft, as some of those who write French say it, and some who write English. */
  brouillon: flag,
  draft: flag,
  /** An event: when it begins and ends, where it is, how to get there, what else to know. */
  event_start_date: line,
  event_end_date: line,
  event_date: line,
  lieu: line,
  adresse: paragraphs,
  acces: entries('type', access),
  champs_informations: entries('contenu', eventFact),
  /** Whom journalists may ask. */
  'contact-presse': pressContact,
  /** Its place among the documents of its section. */
  position: line,
  /** A block of CSS: accepted, never applied. */
  style: z.unknown().optional(),
  /** « À la une »: the first of the home page. */
  is_une: flag,
  /** Language of the text, `fr` unless said otherwise. */
  lang: line,
})

export type FrontMatter = z.output<typeof frontMatter>

/** Keys that Jekyll, its plugins and other kinds of pages of the archive know: accepted, not used. */
export const unusedKeys: readonly string[] = [
  ...['afficher_la_carte', 'categorie', 'content-text', 'fil-ariane', 'layout', 'link', 'menu'],
  ...['principes', 'une', 'excerpt_separator', 'render_with_liquid', 'slug', 'ext'],
]

/** Keys that mean the same as ours, where ours are absent: see `common-keys.ts`. */
const commonKeys: readonly string[] = [
  ...['author', 'authors', 'canonical_url', 'category', 'description', 'excerpt', 'header'],
  'translation_key',
  ...['image', 'last_modified_at', 'sitemap', 'subtitle', 'thumbnail'],
]

/** Every key that is no mistake; `event_…` is a family. */
export function isKnownKey(key: string): boolean {
  return (
    key in frontMatter.shape ||
    unusedKeys.includes(key) ||
    commonKeys.includes(key) ||
    key.startsWith('event_')
  )
}

/** The keys to suggest to who mistyped one: those that do something. */
export const suggestedKeys: readonly string[] = Object.keys(frontMatter.shape).filter(
  (key) => key !== 'style',
)
