import type { Finding } from '../../finding'
import type { Source } from '../../source/source'
import { closingLine, quoted, quotedFix, type WrittenValue, writtenValues } from './written-values'

/**
 * Values without quotes that need them:
 *
 *     title: Rentrée : ce qui change
 *                    ^
 *     title: [Entretien] Covid-19
 *            ^
 */
export function badPlainValues(source: Source): Finding[] {
  return writtenValues(source).flatMap((value) => {
    const problem =
      neverClosed(value) ??
      colonIn(source, value) ??
      signAtStart(source, value) ??
      colonBelow(source, value)
    return problem ? [problem] : []
  })
}

/** The same, further down in a value of several lines; or a key that is not aligned. */
function colonBelow(source: Source, value: WrittenValue): Finding | undefined {
  if (/^['"|>[{]/.test(value.text)) return undefined
  const own = indentOf(source.lines[value.line - 1])
  for (let line = value.line + 1; line < closingLine(source); line++) {
    const text = source.lines[line - 1] ?? ''
    if (text.trim() !== '' && indentOf(text) <= own) return undefined
    const key = /^\s*([\p{L}_][\w-]*):(?=\s|$)/u.exec(text)?.[1]
    const message =
      key === undefined
        ? 'Une valeur sans guillemets contient deux points suivis d’une espace.'
        : `La clé « ${key} » n’est pas alignée avec celle du dessus.`
    const advice =
      key === undefined
        ? 'Mettez toute la valeur entre apostrophes simples, en doublant celles qu’elle contient.'
        : 'Donnez aux clés d’une même liste le même nombre d’espaces au début de la ligne.'
    const column = key === undefined ? text.search(/:(?:\s|$)/) + 1 : indentOf(text) + 1
    if (column > 0) return { line, column, message, advice }
  }
  return undefined
}

/** Column of the first character that is neither a space nor the hyphen of a list. */
function indentOf(text = ''): number {
  return Math.max(text.search(/[^\s-]/), 0)
}

function colonIn(source: Source, value: WrittenValue): Finding | undefined {
  const index = /^[^'"[{|>]/.test(value.text) ? value.text.search(/:(?:\s|$)/) : -1
  if (index === -1) return undefined
  return {
    line: value.line,
    column: value.column + index,
    message: 'Une valeur sans guillemets contient deux points suivis d’une espace.',
    advice: `Mettez toute la valeur entre apostrophes simples : « ${quoted(value)} ».`,
    ...quotedFix(source, value),
  }
}

/** A list between brackets, or a text that begins with a word in brackets. */
function neverClosed({ key, line, column, text }: WrittenValue): Finding | undefined {
  const inside = /^\[([^[\]{}:]*)$/.exec(text)?.[1]
  if (inside === undefined || key === undefined) return undefined
  return {
    ...{ line, column },
    message: 'Le crochet qui ouvre cette liste n’est jamais refermé.',
    advice: `Écrivez « ${key}: [${inside.trim().replace(/,$/, '')}] ».`,
    fix: { was: text, text: `[${inside.trim().replace(/,$/, '')}]` },
  }
}

/** Characters that mean something else than themselves at the head of a value. */
function signAtStart(source: Source, value: WrittenValue): Finding | undefined {
  const sign = /^(?:[@`%*&!\]},]|[?-] |[>|][^-+\d]|\{\{|[[{](?!.*[\]}]$))/.exec(value.text)?.[0][0]
  if (sign === undefined) return undefined
  return {
    line: value.line,
    column: value.column,
    message: `Une valeur sans guillemets ne peut pas commencer par « ${sign} ».`,
    advice: `Mettez toute la valeur entre apostrophes simples : « ${quoted(value)} ».`,
    ...quotedFix(source, value),
  }
}
