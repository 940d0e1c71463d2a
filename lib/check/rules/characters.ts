import { strangeCharacters } from '@/lib/markdown'
import type { CheckedFile } from '../entry'
import type { Finding } from '../finding'
import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

/** What UTF-8 becomes when it is read as another encoding (« Ã© » for « é »), or cannot be read. */
const misread =
  /\uFFFD|Ã[\u0080-\u00BF\u2013-\u203A\u0152-\u017E€]|â€[\u0080-\u00BF\u2013-\u2122œ]|Â[\u00A0«»°]/

/**
 * Characters that nobody sees: controls, halves of characters, marks that turn the direction of what
 * follows. The page is shown without them; they come with what is pasted from other programs. And
 * those that were spoilt on the way.
 *
 *     title: "\uD800 un titre"
 *            ^
 */
export const characters: Rule = {
  name: 'characters',
  severity: 'warning',
  *check({ source }) {
    for (const [index, line] of source.lines.entries()) {
      const { 0: found, index: at } = first(line) ?? {}
      if (found !== undefined && at !== undefined) {
        yield findingOf(found, { line: index + 1, column: at + 1 })
      }
      const spoilt = misread.exec(line)
      if (spoilt) {
        yield {
          ...{ line: index + 1, column: spoilt.index + 1 },
          message: `« ${spoilt[0]} » tient lieu d’un caractère qui a été mal lu : le fichier a changé d’encodage.`,
          advice: 'Retapez le mot, ou collez de nouveau le texte ; enregistrez en UTF-8.',
        }
      }
    }
    // Those that YAML makes of codes are in no line.
    yield* strangeValues(source.data, [], source)
  },
}

function* strangeValues(
  value: unknown,
  path: readonly (string | number)[],
  source: CheckedFile['source'],
): Iterable<Finding> {
  if (typeof value === 'string') {
    const { 0: found } = first(value) ?? {}
    if (found === undefined) return
    const place = placeOfKey(source, path)
    // Written as it is, it has been reported.
    if (!source.lines[place.line - 1]?.includes(found)) yield findingOf(found, place)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield* strangeValues(part, [...path, Array.isArray(value) ? Number(key) : key], source)
    }
  }
}

function first(text: string): RegExpExecArray | null {
  return new RegExp(strangeCharacters.source, 'u').exec(text)
}

function findingOf(found: string, place: Pick<Finding, 'line' | 'column'>): Finding {
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    ...place,
    message: `Le caractère invisible U+${code} n’a rien à faire dans un texte : la page est montrée sans lui.`,
    advice: 'Effacez-le et retapez les mots qui l’entourent.',
  }
}
