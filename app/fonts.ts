import localFont from 'next/font/local'

/**
 * Text: Atkinson Hyperlegible Next, drawn so that no letter is taken for another (Il1, 0O).
 * One upright variable file: browsers slant it for italics, which spares a second file.
 */
export const textFont = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-atkinson',
  display: 'swap',
  adjustFontFallback: 'Arial',
})

/** Titles, chapeaux and quotations: Newsreader, a newspaper face. */
export const titleFont = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})
