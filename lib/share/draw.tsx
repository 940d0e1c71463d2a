import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import satori from 'satori'
import sharp from 'sharp'

/** What a drawn image shows of a text. */
export interface Card {
  readonly title: string
  /** Title of its section. */
  readonly label: string
  /** As readers see it; '' where there is none. */
  readonly date: string
  /** Name of the site. */
  readonly site: string
}

/** As social networks show them. */
export const SIZE = { width: 1200, height: 630 } as const

/** Tokens of app/globals.css, in its light theme. */
const colours = { paper: '#fbfbf9', ink: '#191b1a', soft: '#555a57', accent: '#ad2018' }

/** A few flat colours and the edges of letters: as light as the best effort, in half the time. */
const png = { colours: 64, dither: 0, effort: 1 } as const

/** From so many characters on, a title is set smaller. */
const LONG_TITLE = 70

/** Letters that the fonts have (bin/fonts.ts); what is no letter is left out where they have it not. */
const drawable = /^[\u0020-\u007e\u00a0-\u00ffŒœŸᵉ\u2000-\u206f€™−←-↓]$/u

/** @returns a text as it can be drawn; `undefined` when it has letters that the fonts lack */
export function drawableText(text: string): string | undefined {
  const characters = [...text.normalize('NFC').replace(/[ \t\r\n]+/g, ' ')].filter(
    (character) => !/\p{C}/u.test(character),
  )
  const lacking = characters.filter((character) => !drawable.test(character))
  if (lacking.some((character) => /[\p{L}\p{N}\p{M}]/u.test(character))) return undefined
  return characters
    .filter((character) => drawable.test(character))
    .join('')
    .trim()
}

/** @returns an image of a text that has no picture, as PNG; its texts are drawable */
export async function drawCard({ title, label, date, site }: Card): Promise<Buffer> {
  const { paper, ink, soft, accent } = colours
  const fontSize = title.length < LONG_TITLE ? 76 : 54
  const svg = await satori(
    <div
      style={{
        ...SIZE,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '52px 72px 48px',
        background: paper,
        borderTop: `24px solid ${accent}`,
        fontFamily: 'Atkinson',
        fontSize: 32,
        color: soft,
      }}
    >
      <div style={{ color: accent }}>{label}</div>
      <div
        style={{
          display: 'block',
          lineClamp: 5,
          fontFamily: 'Newsreader',
          fontSize,
          lineHeight: 1.14,
          color: ink,
          wordBreak: 'break-word',
        }}
      >
        {title}
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          paddingTop: 24,
          borderTop: `4px solid ${ink}`,
        }}
      >
        <div style={{ display: 'block', lineClamp: 1, maxWidth: 720 }}>{site}</div>
        <div>{date}</div>
      </div>
    </div>,
    { ...SIZE, fonts: [font('Atkinson', atkinson()), font('Newsreader', newsreader())] },
  )
  return sharp(Buffer.from(svg)).png(png).toBuffer()
}

function font(name: string, data: Buffer) {
  return { name, data, weight: 400, style: 'normal' } as const
}

const atkinson = once('atkinson-hyperlegible-next')
const newsreader = once('newsreader')

/** Read when the first image is drawn, and not again. */
function once(family: string): () => Buffer {
  let read: Buffer | undefined
  return () => {
    read ??= readFileSync(join(process.cwd(), 'lib/share/fonts', `${family}.ttf`))
    return read
  }
}
