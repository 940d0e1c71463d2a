/**
 * `npm run fonts`: makes the site's font files from whole ones: the letters of French and of its
 * neighbours, the characters that editors write, and the weights that the styles use. Other letters are
 * drawn by the system's fonts. The files are kept with the code: they change when this list does.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const target = 'app/_site/fonts'

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')
const letters = 'ÀÁÂÄÆÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜŒŸàáâäæçèéêëíîïñóôöùúûüÿœßᵉ'
const signs = '¡§©«»¬®°±²³´µ¶·¹º¼½¾¿×÷–—‘’‚“”„†•…‰‹›€£™−←↑→↓'
const spaces = '\u00a0\u00ad\u2009\u2011\u202f'

/** In italics, for the few words that are: other signs are the upright font's. */
const italicSigns = '§«»°–—‘’“”…€'

const fonts = [
  { family: 'atkinson-hyperlegible-next', style: 'normal', weight: { min: 400, max: 700 } },
  { family: 'atkinson-hyperlegible-next', style: 'italic', weight: 400 },
  { family: 'newsreader', style: 'normal', weight: { min: 400, max: 700 } },
  { family: 'newsreader', style: 'italic', weight: 400 },
] as const

/** Weights of drawn images (lib/share), whose fonts are neither compressed nor variable. */
const drawn = [
  { family: 'atkinson-hyperlegible-next', weight: 600 },
  { family: 'newsreader', weight: 560 },
] as const

const latin1 = Array.from({ length: 96 }, (_, index) => String.fromCodePoint(0xa0 + index)).join('')

for (const { family, weight } of drawn) {
  const source = `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`
  const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const
  writeFileSync(
    `lib/share/fonts/${family}.ttf`,
    await subsetFont(readFileSync(source), ascii + latin1 + letters + signs + spaces, options),
  )
}

for (const { family, style, weight } of fonts) {
  const source = `node_modules/@fontsource-variable/${family}`
  const whole = readFileSync(`${source}/files/${family}-latin-wght-${style}.woff2`)
  const isItalic = style === 'italic'
  const characters = ascii + letters + (isItalic ? italicSigns : signs) + spaces
  const font = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    // Other drawings of the same letters, such as ligatures, weigh more than they give in a few words.
    noLayoutClosure: isItalic,
  })
  writeFileSync(`${target}/${family}-${style}.woff2`, font)
  copyFileSync(`${source}/LICENSE`, `${target}/${family}.LICENSE`)
  console.log(`${family} ${style}: ${whole.length} → ${font.length} bytes`)
}
