import { findTheme, type Theme, themeSlug, themes } from '@/lib/articles'
import { frenchTypography } from '@/lib/markdown'
import { getArticles } from './content'

/** @returns the address of the page of a theme, from a tag as an editor wrote it */
export function themePath(tag: string): string {
  return `/themes/${themeSlug(tag)}/`
}

/** @returns every theme that has articles, in alphabetical order */
export async function getThemes(): Promise<readonly Theme[]> {
  return themes(await getArticles()).map(typeset)
}

/** @param slug as in an address */
export async function getTheme(slug: string): Promise<Theme | undefined> {
  const theme = findTheme(await getArticles(), slug)
  return theme && typeset(theme)
}

function typeset(theme: Theme): Theme {
  return { ...theme, name: frenchTypography(theme.name) }
}
