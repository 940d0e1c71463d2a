import type { Metadata } from 'next'
import { basePath } from '@/lib/base-path'
import type { Site } from '@/lib/site'

/** Icons that a folder has of its own, at the addresses where browsers look for them. */
const own = {
  icon: ['/favicon.svg', '/favicon.ico', '/favicon.png'],
  apple: ['/apple-touch-icon.png'],
}

/**
 * @returns the icons of the site: those of its folder, or else the mark of Parution, drawn for the
 *   project (`public/_icons`)
 */
export function iconsOf({ media }: Pick<Site, 'media'>): Metadata['icons'] {
  const paths = new Set(media.map(({ path }) => path))
  const icons = own.icon.filter((path) => paths.has(path)).map((path) => basePath + path)
  const apple = own.apple.filter((path) => paths.has(path)).map((path) => basePath + path)
  return {
    icon:
      icons.length > 0
        ? icons
        : [
            { url: `${basePath}/_icons/favicon.ico`, sizes: '32x32' },
            { url: `${basePath}/_icons/icon.svg`, type: 'image/svg+xml' },
          ],
    apple: apple.length > 0 ? apple : `${basePath}/_icons/apple-touch-icon.png`,
  }
}
