import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import sharp from 'sharp'

/** An image that a page asks Next for: address, width and quality. */
const asked = /(?:\/[^"& ]*)?\/_next\/image\/?\?url=([^"& ]+)&amp;w=(\d+)&amp;q=(\d+)/g

/** Every browser since 2020 shows it, and it is made ten times faster than AVIF. */
const FORMAT = 'webp'

interface Variant {
  /** Address of the original, decoded. */
  readonly original: string
  readonly width: number
  readonly quality: number
}

interface Places {
  /** Folder of the site, with the originals at their addresses. */
  readonly site: string
  /** `baseurl`, which addresses begin with. */
  readonly base: string
  /** Folder where images made are kept. */
  readonly cache: string
}

/**
 * Makes the images that pages ask Next's server for, where there will be no server: files with a hash
 * of what they show in their names. They are kept between two builds.
 *
 * @param pages the pages' files; they are rewritten to ask for the images made
 * @param places where the originals are, and what is made of them
 */
export async function makeImages(pages: readonly string[], places: Places): Promise<void> {
  const made = new Map<string, string>()
  for (const page of pages) {
    const html = readFileSync(page, 'utf8')
    for (const [address, url = '', width, quality] of html.matchAll(asked)) {
      if (made.has(address)) continue
      const variant = {
        original: decodeURIComponent(decodeURIComponent(url)),
        width: Number(width),
        quality: Number(quality),
      }
      made.set(address, await makeImage(variant, places))
    }
    writeFileSync(
      page,
      html.replace(asked, (address) => made.get(address) ?? address),
    )
  }
}

async function makeImage(variant: Variant, { site, base, cache }: Places): Promise<string> {
  const original = join(site, variant.original)
  const content = readFileSync(original)
  const hash = createHash('sha256')
    .update(content)
    .update(`${variant.width} ${variant.quality} ${FORMAT}`)
    .digest('hex')
    .slice(0, 16)
  const name = `${plain(parse(original).name)}-${hash}.${FORMAT}`
  const kept = join(cache, name)
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true })
    const image = sharp(content, { animated: true }).rotate()
    const sized = image.resize({ width: variant.width, withoutEnlargement: true })
    writeFileSync(kept, await sized.webp({ quality: variant.quality }).toBuffer())
  }
  const target = join(site, base, '_images', name)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(kept, target)
  return `${base}/_images/${name}`
}

/** The letters of a name that need no code in an address. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
