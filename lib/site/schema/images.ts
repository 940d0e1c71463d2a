import { z } from 'zod'
import { address, type Expected, entries, line } from './values'

/** `''` is an answer (the image says nothing that the text does not), an empty key is none. */
const alternative = z
  .union([z.string(), z.boolean()], { error: 'text' satisfies Expected })
  .nullish()
  .transform((value) =>
    value == null
      ? undefined
      : String(value)
          .replace(/[ \t\r\n]+/g, ' ')
          .trim(),
  )

const image = z.looseObject(
  {
    /** Address of the image, e.g. `/uploads/visuel%20(2).png`. */
    image: address,
    /** Caption, plain text. */
    legende: line,
    /** What the image says to those who do not see it; `""` when it says nothing more. */
    'alternative-textuelle': alternative,
    /** The same, as half of the archive spells it. */
    alternative_textuelle: alternative,
  },
  { error: 'image' satisfies Expected },
)

/** Pictures of the banner or carousel. */
export const images = entries('image', image)

/** Keys of an entry. */
export const imageKeys: readonly string[] = Object.keys(image.shape)
