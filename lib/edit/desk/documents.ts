import { isDocument, loadSite, type Section, type Settings, type Site } from '@/lib/site'
import { isEditable } from './paths'

/** A text in the list of the editor. */
export interface ListedText {
  readonly file: string
  readonly title: string
  /** Title of its section; « Pages » for those in none. */
  readonly section: string
  readonly state: 'public' | 'draft' | 'scheduled' | 'error'
  /** Address on the site. */
  readonly path: string
  /** The day that is shown. */
  readonly day: string | undefined
}

/** What the editor knows of the folder. */
export interface DeskContents {
  readonly texts: readonly ListedText[]
  /** Sections in which a text can be begun. */
  readonly sections: readonly Pick<Section, 'name' | 'title' | 'kind'>[]
  /** Words that exist already, for the fields that ask for some. */
  readonly themes: readonly string[]
  readonly categories: readonly string[]
}

/** @param settings with the drafts that stand in for files, if any */
export function deskContents(settings: Settings): DeskContents {
  const site = loadSite({ ...settings, everything: true })
  const titles = new Map(site.sections.map(({ name, title }) => [name, title]))
  return {
    texts: textsOf(site, titles).filter(({ file }) => isEditable(file, settings)),
    sections: newsFirst(site.sections).map(({ name, title, kind }) => ({ name, title, kind })),
    themes: sorted(site.documents.flatMap(({ tags }) => tags)),
    categories: sorted(site.documents.flatMap(({ categories }) => categories)),
  }
}

function textsOf(site: Site, titles: ReadonlyMap<string, string>): ListedText[] {
  const texts = [...site.documents, ...site.pages].map((text): ListedText => {
    const { file, title, path, isPublic, draft } = text
    const inSection = isDocument(text)
    return {
      ...{ file, title, path },
      section: inSection ? (titles.get(text.section) ?? text.section) : 'Pages',
      state: isPublic ? 'public' : draft ? 'draft' : 'scheduled',
      day: inSection ? text.date?.day : undefined,
    }
  })
  const broken = site.broken.map(({ file, path }): ListedText => {
    const title = file.replace(/^.*\//, '')
    return { file, title, section: 'Illisibles', state: 'error', path, day: undefined }
  })
  return [...broken, ...texts]
}

/** Most texts are news: they are what is begun unless somebody says otherwise. */
function newsFirst(sections: Site['sections']): Site['sections'] {
  const news = sections.find(({ kind }) => kind === 'news')
  return news ? [news, ...sections.filter((section) => section !== news)] : sections
}

/** Each word once, however it is spelled, in the order of the French alphabet. */
function sorted(words: readonly string[]): string[] {
  const compare = new Intl.Collator('fr', { sensitivity: 'base' }).compare
  return [...new Set(words)].sort(compare)
}
