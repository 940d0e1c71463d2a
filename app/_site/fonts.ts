import localFont from 'next/font/local'

/*
 * `display: optional`: both files are preloaded, and a line too slow to bring them before the first
 * paint keeps the system's fonts for that page. Swapping them later would move the text under the
 * reader's eyes (a layout shift of 0.18 on a slow phone); the next page has them from the cache.
 */

/**
 * Text: Atkinson Hyperlegible Next, drawn so that no letter is taken for another (Il1, 0O).
 * One upright variable file: browsers slant it for italics, which spares a second file.
 */
export const textFont = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-atkinson',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

/** Titles, chapeaux and quotations: Newsreader, a newspaper face. */
export const titleFont = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})
