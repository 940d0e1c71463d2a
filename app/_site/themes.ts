import type { LinkedTheme } from '@/components/Themes'
import { frenchTypography } from '@/lib/markdown'
import { type Document, type Site, themeSlug } from '@/lib/site'

/**
 * @returns the themes of a document, each once and in the spelling of its page, if it has one, with
 * the address of that page
 */
export function linkedThemes({ tags }: Document, { themes }: Site): readonly LinkedTheme[] {
  const pages = new Map(themes.map((theme) => [theme.slug, theme]))
  const written = new Map(tags.map((tag) => [themeSlug(tag), tag]))
  return [...written].map(([slug, tag]) => {
    const page = pages.get(slug)
    return { name: frenchTypography(page?.name ?? tag), href: page?.path }
  })
}
