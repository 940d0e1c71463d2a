import sharp from 'sharp'
import { themeSlug } from '@/lib/site'

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

const images = /\.(?:jpe?g|png|webp|avif)$/i

/**
 * @param name of the file as the editor has it
 * @param content of it
 * @param keepsOriginal whether an image that is far larger than it can be shown stays as it is
 */
export async function prepareUpload(
  name: string,
  content: Uint8Array,
  keepsOriginal: boolean,
): Promise<Upload> {
  const clean = uploadName(name)
  const none = { width: undefined, height: undefined, original: undefined }
  if (!images.test(clean)) return { name: clean, content, ...none }
  const image = sharp(content, { limitInputPixels: 200_000_000 })
  const { width, height } = (await image.metadata()).autoOrient
  if (keepsOriginal || width <= widest) {
    return { ...none, name: clean, content, width, height }
  }
  const { data, info } = await image
    .autoOrient()
    .resize({ width: enough })
    .toBuffer({ resolveWithObject: true })
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
