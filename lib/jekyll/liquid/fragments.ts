/**
 * Pieces of a tag's text: a text in quotes, a range, or a run of other characters up to a space, a comma, a bar or a quote
 * that is never closed. Quotes inside a run belong to it (`data["a b"]`).
 */

const piece =
  /\(\s*[^\s()]+?\s*\.\.\s*[^\s()]+?\s*\)|"[^"]*"|'[^']*'|(?:[^\s,|'"]|"[^"]*"|'[^']*')+(?:\s*(?:\.\s*(?=[A-Za-z_])(?!\s*\.)|\[)(?:[^\s,|'"]|"[^"]*"|'[^']*')+)*/

const firstPiece = new RegExp(piece.source)

/** The first piece of a text and what is after it; `undefined` when there is none. */
export function readFragment(text: string): { fragment: string; rest: string } | undefined {
  const match = firstPiece.exec(text)
  if (!match) return undefined
  return { fragment: match[0], rest: text.slice(match.index + match[0].length) }
}

/** Every piece of a text. */
export function fragments(text: string): string[] {
  return text.match(new RegExp(piece.source, 'g')) ?? []
}

/** Splits a text at a character that is in no quotes. Quotes that are never closed quote nothing. */
export function splitOutsideQuotes(text: string, separator: ',' | '|'): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' || sign === "'") {
      const end = text.indexOf(sign, at + 1)
      if (end !== -1) at = end
    } else if (sign === separator) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}
