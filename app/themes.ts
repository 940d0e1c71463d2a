import { frenchTypography } from '@/lib/markdown'
import { type Theme, themeSlug, themes } from '@/lib/site'
import { getArticles } from './content'

/** A theme that only one article has leads nowhere else: it stays a word. */
const FEWEST_ARTICLES = 2

/** @returns the address of the page of a theme, from its slug */
export function themePath(slug: string): string {
  return `/themes/${slug}/`
}

/** @returns every theme that has a page, in alphabetical order */
export async function getThemes(): Promise<readonly Theme[]> {
  return themes(await getArticles())
    .filter(hasPage)
    .map(typeset)
}

/** @param slug as in an address */
export async function getTheme(slug: string): Promise<Theme | undefined> {
  return (await getThemes()).find((theme) => theme.slug === slug)
}

/** @returns the tags of an article as they are shown, each with the address of its page, if any */
export async function themesOf(
  tags: readonly string[],
): Promise<readonly { name: string; href: string | undefined }[]> {
  const slugs = new Set((await getThemes()).map(({ slug }) => slug))
  return tags.map((tag) => {
    const slug = themeSlug(tag)
    return { name: frenchTypography(tag), href: slugs.has(slug) ? themePath(slug) : undefined }
  })
}

function hasPage({ articles }: Theme): boolean {
  return articles.length >= FEWEST_ARTICLES
}

function typeset(theme: Theme): Theme {
  return { ...theme, name: frenchTypography(theme.name) }
}
