import { frenchTypography } from '@/lib/markdown'
import {
  type BrokenFile,
  type Document,
  type DocumentImage,
  getArchive,
  isPublic,
  type Page,
  redirections,
} from '@/lib/site'

/** What an address of the content folder shows. */
export type Target =
  | { readonly kind: 'article'; readonly article: Document }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }
  // On previews only: elsewhere, the build fails.
  | { readonly kind: 'broken'; readonly broken: BrokenFile }

/** @returns the articles that this deployment shows, newest first, with French typography */
export async function getArticles(): Promise<readonly Document[]> {
  const { articles } = await getArchive()
  return articles.map(typeset)
}

/** @returns the legal pages and their kind, with French typography */
export async function getPages(): Promise<readonly Page[]> {
  const { pages } = await getArchive()
  return pages.map((page) => ({ ...page, title: typesetIn(page.language)(page.title) }))
}

/**
 * Every address of the content folder: articles, pages, and the addresses they used to have. Of two
 * things at one address, an article wins over a page, and both over an old address.
 *
 * @returns what is shown, by path (decoded, with the final slash)
 */
export async function getTargets(): Promise<ReadonlyMap<string, Target>> {
  const [articles, pages, { broken }] = [await getArticles(), await getPages(), await getArchive()]
  const targets = new Map<string, Target>()
  for (const { from, to } of redirections([...articles, ...pages])) {
    targets.set(from, { kind: 'redirect', to, permanent: true })
  }
  // Where Jekyll's own rule would have put an article that chose another address.
  for (const { slug, path } of articles) {
    const usual = `/actualites/${slug}/`
    if (path !== usual) targets.set(usual, { kind: 'redirect', to: path, permanent: true })
  }
  for (const file of broken) targets.set(file.path, { kind: 'broken', broken: file })
  for (const page of pages) targets.set(page.path, { kind: 'page', page })
  for (const article of articles) targets.set(article.path, articleTarget(article))
  return targets
}

/** On previews, an article to come that only leads elsewhere is shown, to say so. */
function articleTarget(article: Document): Target {
  return article.redirectTo === undefined || !isPublic(article, Date.now())
    ? { kind: 'article', article }
    : { kind: 'redirect', to: article.redirectTo, permanent: false }
}

function typeset(article: Document): Document {
  const french = typesetIn(article.language)
  return {
    ...article,
    title: french(article.title),
    subtitle: article.subtitle && french(article.subtitle),
    author: article.author && french(article.author),
    updated: typeof article.updated === 'string' ? french(article.updated) : article.updated,
    images: article.images.map((image) => typesetImage(image, french)),
    files: article.files.map((file) => ({ ...file, name: french(file.name) })),
  }
}

function typesetImage(image: DocumentImage, french: (text: string) => string): DocumentImage {
  return {
    ...image,
    alt: image.alt && french(image.alt),
    caption: image.caption && french(image.caption),
  }
}

function typesetIn(language: string): (text: string) => string {
  return language.startsWith('fr') ? frenchTypography : (text) => text
}
