/** Stands for anything that is not prose. */
export const NOT_TEXT = '\uFFFC'

/**
 * Addresses, with or without a scheme, e-mails and Windows paths are not prose. Their final
 * punctuation is. Bounds keep the time linear: a word is looked at once.
 */
const addresses =
  /(?:\b[a-z][a-z+.-]{1,15}:\/\/|\bwww\.|\bmailto:)[^\s«»“”"<>\uFFFC]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w.-])[a-zA-Z][\w-]{0,62}(?:\.[a-zA-Z][\w-]{0,62})+\/[^\s«»“”"<>\uFFFC]*|\b[A-Za-z]:\\[^\s"“”«»]*/g

/** Hides what is not prose behind characters that no rule looks at; lengths are kept. */
export function maskAddresses(text: string): string {
  if (!/[@/\\]|www\.|mailto:/.test(text)) return text
  return text.replace(addresses, (found) => {
    let end = found.length
    while (end > 0 && '.,;:!?…)]'.includes(found[end - 1] ?? ' ')) end--
    return NOT_TEXT.repeat(end) + found.slice(end)
  })
}
