import type { MetadataRoute } from 'next'
import { basePath } from '@/lib/base-path'
import { colours } from './_site/colours'
import { getSite } from './_site/site'

/** What systems read of a site that a reader keeps among their applications. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { name, description, language } = (await getSite()).facts
  return {
    name,
    short_name: name,
    description: description || undefined,
    lang: language,
    start_url: `${basePath}/`,
    display: 'browser',
    background_color: colours.light,
    theme_color: colours.light,
    icons: [192, 512].map((size) => ({
      src: `${basePath}/_icons/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  }
}
