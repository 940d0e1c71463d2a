import type { Finding } from '../../finding'
import type { Source } from '../../source/source'

/** Codes of the library for a line that does not fit between the keys around it. */
const keyErrors = new Set([
  ...['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'UNEXPECTED_TOKEN', 'BAD_INDENT', 'NOT_A_MAP'],
])

/**
 * Lines that should hold a key and do not:
 *
 *     date:2019-03-01
 *     date 2019-03-01
 *      date: 2019-03-01
 */
export function badKeyLines(source: Source): Finding[] {
  const errors = source.errors.filter(({ code }) => keyErrors.has(code))
  return errors.slice(0, 1).flatMap(({ line }) => {
    const text = source.lines[line - 1] ?? ''
    const glued = /^([\p{L}_][\w-]*):(?=[^\s:/])/u.exec(text)
    if (glued) {
      return [
        {
          line,
          column: glued[0].length + 1,
          message: `Il manque une espace après « ${glued[0]} ».`,
          advice: `Écrivez « ${glued[0]} ${text.slice(glued[0].length).trim()} ».`,
          fix: { was: '', text: ' ' },
        },
      ]
    }
    const aligned = /^\s*[\p{L}_][\w-]*:(?:\s|$)/u.test(text)
    return [aligned ? notAligned(line) : noKey(line)]
  })
}

function notAligned(line: number): Finding {
  return {
    line,
    column: 1,
    message: 'Cette clé n’est pas alignée avec les autres.',
    advice: 'Commencez-la au début de la ligne ou, sous un tiret, après deux espaces.',
  }
}

function noKey(line: number): Finding {
  return {
    line,
    column: 1,
    message: 'Cette ligne n’est ni une clé ni la suite de la valeur du dessus.',
    advice:
      'Si c’est une clé, écrivez deux points et une espace après elle ; si elle continue le texte du dessus, décalez-la de deux espaces.',
  }
}
