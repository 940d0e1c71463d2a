import localFont from 'next/font/local'

/*
 * Both upright files are preloaded. The text's is `optional`: a line too slow to bring it before the
 * first paint keeps the system's font for that page, and the next page has it from the cache; swapped
 * later it would move the text under the reader's eyes (a layout shift of 0.18 on a slow phone). The
 * title's is swapped in: it makes the site, and its fallback has its proportions. Italics are not
 * preloaded: browsers fetch them for pages that show some. `npm run fonts` makes the files.
 */

/** Text: Atkinson Hyperlegible Next, drawn so that no letter is taken for another (Il1, 0O). */
export const textFont = localFont({
  src: './fonts/atkinson-hyperlegible-next-normal.woff2',
  weight: '400 700',
  variable: '--font-atkinson',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

export const textItalic = localFont({
  src: './fonts/atkinson-hyperlegible-next-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-atkinson-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
})

/** Titles, chapeaux and quotations: Newsreader, a newspaper face. */
export const titleFont = localFont({
  src: './fonts/newsreader-normal.woff2',
  weight: '400 700',
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

export const titleItalic = localFont({
  src: './fonts/newsreader-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-newsreader-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})
