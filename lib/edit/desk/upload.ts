import sharp from 'sharp'
import { themeSlug } from '@/lib/site'
import { Refused } from './answer'

/** An image or a document, ready to be saved. */
export interface Upload {
  readonly name: string
  readonly content: Uint8Array
  readonly width: number | undefined
  readonly height: number | undefined
  /** What it was before it was brought to a size that can be shown. */
  readonly original: { readonly width: number; readonly bytes: number } | undefined
}

/** A screen of two pixels for one shows no image wider than this. */
const widest = 3200

/** What an image that is wider is brought to. */
const enough = 2400

/** What each name may hold, as `sharp` calls it. */
const formats: Readonly<Record<string, string>> = {
  ...{ jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'heif', gif: 'gif' },
}

/** What phones and drawing programs write, and browsers do not show, or run. */
const otherImages = /\.(?:heic|heif|tiff?|bmp|psd|ai|eps|raw|cr2|nef|dng|svgz?)$/i

/**
 * @param name of the file as the editor has it
 * @param content of it
 * @param keepsOriginal whether an image that is far larger than it can be shown stays as it is
 * @throws Refused for what is not the image that its name says, in words that say what to do
 */
export async function prepareUpload(
  name: string,
  content: Uint8Array,
  keepsOriginal: boolean,
): Promise<Upload> {
  const clean = uploadName(name)
  const none = { width: undefined, height: undefined, original: undefined }
  if (otherImages.test(clean)) {
    throw new Refused(
      422,
      `Les navigateurs ne montrent pas les images comme « ${name} » : exportez-la en JPEG ou en PNG.`,
    )
  }
  const expected = formats[/[^.]*$/.exec(clean)?.[0] ?? '']
  if (expected === undefined) return { name: clean, content, ...none }
  const image = sharp(content, { limitInputPixels: 200_000_000 })
  const { format, autoOrient } = await image.metadata().catch(() => {
    throw new Refused(
      422,
      `« ${name} » ne peut pas être lu comme une image : exportez-la de nouveau.`,
    )
  })
  if (format !== expected) {
    throw new Refused(
      422,
      `« ${name} » n’est pas l’image que dit son nom : exportez-la de nouveau en JPEG ou en PNG.`,
    )
  }
  const { width, height } = autoOrient
  if (keepsOriginal || width <= widest || format === 'gif') {
    return { ...none, name: clean, content, width, height }
  }
  const { data, info } = await image
    .autoOrient()
    .resize({ width: enough })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new Refused(422, `« ${name} » est abîmée : exportez-la de nouveau.`)
    })
  return {
    name: clean,
    content: data,
    width: info.width,
    height: info.height,
    original: { width, bytes: content.length },
  }
}

/**
 * The names of the guide for editors: simple letters, no accent, hyphens.
 *
 * @returns `la-mediatheque.jpg` for « La Médiathèque.JPG »
 */
export function uploadName(name: string): string {
  const [, stem = '', extension = ''] =
    /^(.*?)(\.[a-z\d]+)?$/is.exec(name.replace(/^.*[/\\]/s, '')) ?? []
  const simple = themeSlug(stem).slice(0, 80).replace(/-+$/, '')
  return `${simple || 'fichier'}${extension.toLowerCase()}`
}
