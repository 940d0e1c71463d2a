import type { LinkedTheme } from '@/components/Themes'
import { frenchTypography } from '@/lib/markdown'
import { type Document, type Site, themeSlug } from '@/lib/site'

/** @returns the tags of a document as they are shown, each with the address of its page, if any */
export function linkedThemes({ tags }: Document, { themes }: Site): readonly LinkedTheme[] {
  const paths = new Map(themes.map(({ slug, path }) => [slug, path]))
  return tags.map((tag) => ({ name: frenchTypography(tag), href: paths.get(themeSlug(tag)) }))
}
