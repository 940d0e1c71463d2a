import localFont from 'next/font/local'

/*
 * Both upright files are preloaded. The text's is `optional`: a line too slow to bring it before the
 * first paint keeps the system's font for that page, and the next page has it from the cache; swapped
 * later it would move the text under the reader's eyes (a layout shift of 0.18 on a slow phone). The
 * title's is swapped in: it makes the site, and its fallback has its proportions. Italics are not
 * preloaded: browsers fetch them for pages that show some.
 */

/** Text: Atkinson Hyperlegible Next, drawn so that no letter is taken for another (Il1, 0O). */
export const textFont = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-atkinson',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

export const textItalic = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--font-atkinson-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
})

/** Titles, chapeaux and quotations: Newsreader, a newspaper face. */
export const titleFont = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

export const titleItalic = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--font-newsreader-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})
