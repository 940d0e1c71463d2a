import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { colours } from './_site/colours'

const css = readFileSync(new URL('globals.css', import.meta.url), 'utf8')

type Palette = Readonly<Record<string, string>>

/** Tokens written between `opening` and the brace that ends its block. */
function tokensOf(opening: string): Palette {
  const from = css.indexOf(opening)
  if (from === -1) throw new Error(`${opening}: not in globals.css`)
  const block = css.slice(from, css.indexOf('}', from))
  const tokens = [...block.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)]
  return Object.fromEntries(tokens.map(([, name, value]) => [name, value]))
}

const light = tokensOf('@theme static')
const onDark = tokensOf('@variant on-dark')
const dark = {
  ...light,
  ...onDark,
  ...tokensOf('(prefers-color-scheme: dark) {\n    --color-noir'),
}
const printed = { ...light, ...tokensOf('color-scheme: light;\n') }

/** What text stands on; in a black callout everything else is of the dark theme. */
const contexts: Record<string, { palette: Palette; grounds: readonly string[] }> = {
  light: { palette: light, grounds: ['paper', 'tint', 'tint-blue'] },
  dark: { palette: dark, grounds: ['paper', 'tint', 'tint-blue'] },
  'black callout, light': { palette: { ...light, ...onDark }, grounds: ['noir', 'tint', 'paper'] },
  'black callout, dark': { palette: dark, grounds: ['noir', 'tint', 'paper'] },
  print: { palette: printed, grounds: ['paper', 'tint', 'tint-blue'] },
}

const pairs = Object.entries(contexts).flatMap(([context, { palette, grounds }]) => [
  ...grounds.flatMap((ground) => [
    ...['ink', 'ink-soft', 'accent'].map((text) => ({
      context,
      palette,
      text,
      ground,
      least: 4.5,
    })),
    ...['line', 'blue'].map((text) => ({ context, palette, text, ground, least: 3 })),
  ]),
  { context, palette, text: 'paper', ground: 'ink', least: 4.5 },
])

// On paper no ground is printed, so that nothing is white on it.
const buttons = Object.entries(contexts)
  .filter(([context]) => context !== 'print')
  .map(([context, { palette }]) => ({
    context,
    palette,
    text: 'on-accent',
    ground: 'accent',
    least: 4.5,
  }))

const bar = [light, dark].map((palette, index) => ({
  context: ['bar of previews, light', 'bar of previews, dark'][index],
  palette,
  text: 'on-noir',
  ground: 'noir',
  least: 4.5,
}))

test.each([...pairs, ...buttons, ...bar])(
  '$context: $text on $ground is at least $least:1 (RGAA 3.2, 3.3)',
  ({ palette, text, ground, least }) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(least)
  },
)

/** WCAG 2.2, « contrast ratio ». */
function contrast(a: string | undefined, b: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const marked = Object.entries(contexts).flatMap(([context, { palette, grounds }]) =>
  grounds.map((ground) => ({ context, palette, ground })),
)

test.each(marked)('$context: what is marked on $ground can be read', ({ palette, ground }) => {
  const light = mixed(palette.accent, palette[ground], 0.22)
  expect(contrast(palette.ink, light)).toBeGreaterThanOrEqual(4.5)
})

/** As `color-mix(in srgb, …)` does. */
function mixed(colour = '', ground = '', share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [top, below] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((top ?? 0) * share + (below ?? 0) * (1 - share))
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

test('what cannot read styles has the colours of the paper', () => {
  expect(colours).toEqual({ light: light.paper, dark: dark.paper })
})
