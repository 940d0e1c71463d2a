import { decodeEntities } from '@/lib/kramdown'
import { frenchTypography } from '@/lib/markdown'
import type { Document, DocumentImage, Page } from './document'

/** @returns the document with French typography in every text of one line, when it is in French */
export function typesetDocument(document: Document): Document {
  const french = typesetIn(document.language)
  return {
    ...document,
    title: french(document.title),
    subtitle: document.subtitle && french(document.subtitle),
    author: document.author && french(document.author),
    updated: typeof document.updated === 'string' ? french(document.updated) : document.updated,
    images: document.images.map((image) => typesetImage(image, french)),
    files: document.files.map((file) => ({ ...file, name: french(file.name) })),
  }
}

/** As `typesetDocument`, for a page. */
export function typesetPage(page: Page): Page {
  const french = typesetIn(page.language)
  return { ...page, title: french(page.title), subtitle: page.subtitle && french(page.subtitle) }
}

function typesetImage(image: DocumentImage, french: (text: string) => string): DocumentImage {
  return {
    ...image,
    alt: image.alt && french(image.alt),
    caption: image.caption && french(image.caption),
  }
}

/**
 * Themes of Jekyll write texts of one line into HTML as they are, where `&nbsp;` is a character.
 *
 * @param language of the texts
 * @returns makes of such a text what is shown
 */
export function typesetIn(language: string): (text: string) => string {
  const isFrench = language.toLowerCase().startsWith('fr')
  return (text) => (isFrench ? frenchTypography(decodeEntities(text)) : decodeEntities(text))
}
