import { existsSync } from 'node:fs'
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'
import { filesBelow, type Settings } from '@/lib/site'

/** What a browser shows as an image or downloads as a document, and nothing that it runs. */
const uploadNames =
  /\.(?:jpe?g|png|gif|webp|avif|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|epub|mp3|mp4|webm|vtt|srt)$/i

const textNames = /\.(?:md|markdown|mkd|mkdn|mkdown|mdx)$/i

/** Written by the build, for functions of a host: they have the texts of the folder, and no images. */
const hadUploads = process.env.OWN_UPLOADS === 'true'

/** Where images and documents are brought, relative to the project; addresses begin with `/uploads/`. */
export function uploadsOf({ content, publicFolder }: Settings): string {
  const hasOwn = hadUploads || existsSync(join(/*turbopackIgnore: true*/ content, 'uploads'))
  return shown(resolve(/*turbopackIgnore: true*/ hasOwn ? content : publicFolder, 'uploads'))
}

/** @returns the address of a file of the folder of uploads, without `baseurl` */
export function uploadAddress(file: string, uploads: string): string {
  return `/uploads/${file.slice(uploads.length + 1)}`.normalize()
}

/** @returns the texts of the content folder that are on this machine */
export function textsOf(settings: Settings): string[] {
  const folder = shown(settings.content)
  return filesBelow(settings.content)
    .map((path) => folder + path)
    .filter((file) => isEditable(file, settings))
}

/** @returns a file as a command line would name it */
export function shown(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/')
}

/**
 * Whether the editor may read and write a file, whatever path is asked for: a text of the content folder.
 *
 * @param file as a browser names it
 */
export function isEditable(file: string, { content }: Settings): boolean {
  return textNames.test(file) && isBelow(file, shown(content))
}

/** @returns whether it is an image or a document of the folder of uploads */
export function isUpload(file: string, uploads: string): boolean {
  return uploadNames.test(file) && isBelow(file, uploads)
}

/** No `..`, no hidden file nor folder, no absolute path, nothing that another system would read so. */
function isBelow(file: string, folder: string): boolean {
  return (
    file.length < 500 &&
    !isAbsolute(file) &&
    !/[\\\p{Cc}]/u.test(file) &&
    normalize(file).split(sep).join('/') === file &&
    file.startsWith(`${folder}/`) &&
    file
      .slice(folder.length + 1)
      .split('/')
      .every((name) => name !== '' && !/^[.~#]|[. ]$/.test(name))
  )
}
