import { describeFile } from '@/lib/format'
import type { DescribeFile } from '@/lib/markdown'
import { findMedia } from './media'

/** Files that are downloaded, or opened outside the page. */
const downloads =
  /\.(pdf|odt|ods|odp|docx?|xlsx?|pptx?|csv|epub|zip|rtf|txt|json|geojson|ics)(?:[?#]|$)/i

/** Format and size of a file of the site that a text links to. */
export const linkedFile: DescribeFile = (address) => {
  const format = downloads.exec(address)?.[1]
  const bytes = format && findMedia(address)?.bytes
  return bytes ? { format, bytes, words: describeFile(format, bytes) } : undefined
}
