import type { Scalar } from 'yaml'

/**
 * Where each character of a YAML text is in the file: folding, doubled apostrophes, escapes and the
 * indentation of blocks are followed backwards.
 *
 * @param scalar a text of the front matter, parsed with its range
 * @param yamlText the text that its range speaks of
 * @returns for each character of the value, and for its end, the offset in `yamlText`
 */
export function scalarOffsets(scalar: Scalar, yamlText: string): number[] {
  const value = String(scalar.value)
  const [start, end] = scalar.range ?? [0, 0]
  const escapes = scalar.type === 'QUOTE_DOUBLE'
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? ''
    at = nextOffset(yamlText, at, end, character, escapes)
    offsets.push(at)
    at += lengthOf(yamlText, at, character, value[index + 1] ?? '', escapes)
  }
  return [...offsets, Math.min(at, end)]
}

/** Skips what the value does not have: quotes, `|-`, indentation. */
function nextOffset(
  text: string,
  from: number,
  end: number,
  character: string,
  escapes: boolean,
): number {
  const blank = /\s/.test(character)
  for (let at = from; at < end; at++) {
    const written = text[at] ?? ''
    if (escapes && written === '\\') {
      // A backslash at the end of a line only joins it to the next one.
      if (text[at + 1] === '\n') continue
      return at
    }
    if (written === character || (blank && /\s/.test(written))) return at
  }
  return from
}

/** How many characters of the file stand for this one of the value. */
function lengthOf(
  text: string,
  at: number,
  character: string,
  next: string,
  escapes: boolean,
): number {
  if (escapes && text[at] === '\\') return { x: 4, u: 6, U: 10 }[text[at + 1] ?? ''] ?? 2
  if (character === "'" && text.startsWith("''", at)) return 2
  // A fold: a line feed and the indentation of the next line are one space.
  const fold = /\s/.test(character) && !/\s/.test(next)
  return fold ? (/^\s+/.exec(text.slice(at, at + 200))?.[0].length ?? 1) : 1
}
