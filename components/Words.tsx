import { isFrench, ordinalParts } from '@/lib/ordinals'
import { INTERFACE_LANGUAGE } from './language'

/**
 * A line that is no Markdown (a title, a date), its ordinals raised as those of texts are.
 *
 * @param language of the words
 */
export function Words({
  children,
  language = INTERFACE_LANGUAGE,
}: {
  children: string
  language?: string
}) {
  if (!isFrench(language)) return children
  return ordinalParts(children).map(({ text, raised }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and stay
    raised ? <sup key={at}>{text}</sup> : text,
  )
}
