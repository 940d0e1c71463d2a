import type { Finding } from '../../finding'
import type { Source } from '../../source/source'
import { closingLine, quoted, quotedFix, type WrittenValue, writtenValues } from './written-values'

/**
 * Values in quotes that end too early, or never:
 *
 *     title: 'L'été à Paris'
 *              ^
 *     title: "Le mot "clé" du jour"
 *                    ^
 */
export function badQuotes(source: Source): Finding[] {
  const findings: Finding[] = []
  let from = 0
  for (const value of writtenValues(source)) {
    if (value.line < from || !/^['"]/.test(value.text)) continue
    const end = endOfQuotes(source, value)
    if (end === undefined) findings.push(neverClosed(value))
    else if (end.rest !== '') findings.push(closedEarly(source, value, end))
    // What follows a mistake is read afresh: it may well be right.
    if (end?.rest === '') from = end.line + 1
  }
  return findings
}

interface End {
  readonly line: number
  readonly column: number
  /** What follows the closing quote, comments left out. */
  readonly rest: string
}

/** @returns where the value's quotes close; `undefined` when another key comes first, or nothing */
function endOfQuotes(source: Source, value: WrittenValue): End | undefined {
  const quote = value.text[0]
  const inner = quote === "'" ? /(?:[^']|'')*/y : /(?:[^"\\]|\\.)*/y
  for (let line = value.line; line < closingLine(source); line++) {
    const text = source.lines[line - 1] ?? ''
    if (line > value.line && /^[\p{L}_][\w-]*:(?:\s|$)/u.test(text)) return undefined
    inner.lastIndex = line === value.line ? value.column : 0
    inner.test(text)
    if (text[inner.lastIndex] !== quote) continue
    const rest = text
      .slice(inner.lastIndex + 1)
      .replace(/^\s+#.*$/, '')
      .trim()
    return { line, column: inner.lastIndex + 1, rest }
  }
  return undefined
}

function neverClosed({ line, column, text }: WrittenValue): Finding {
  return {
    line,
    column,
    message: `Le guillemet ${text[0]} qui ouvre cette valeur n’est jamais refermé.`,
    advice: `Ajoutez ${text[0]} à la fin de la valeur.`,
  }
}

function closedEarly(source: Source, value: WrittenValue, { line, column }: End): Finding {
  const inside = line === value.line ? /^(['"])([^\\]*)\1$/.exec(value.text)?.[2] : undefined
  const fix = inside === undefined ? {} : quotedFix(source, value, inside)
  if (value.text.startsWith("'")) {
    return {
      line,
      column,
      message: 'Une valeur entre apostrophes simples contient une apostrophe, qui la termine ici.',
      advice: `Doublez l’apostrophe (''), ou écrivez l’apostrophe typographique (’)${example(value, line)}.`,
      ...fix,
    }
  }
  return {
    line,
    column,
    message: 'Une valeur entre guillemets droits contient un guillemet droit, qui la termine ici.',
    advice:
      'Écrivez les guillemets intérieurs « ainsi », ou mettez toute la valeur entre apostrophes.',
    ...fix,
  }
}

/** The value as it should be, when it is short enough to be shown whole. */
function example(value: WrittenValue, line: number): string {
  const whole = /^'(.*)'$/.exec(value.text)?.[1]
  if (whole === undefined || line !== value.line || whole.length > 80) return ''
  return ` : « ${quoted({ key: value.key, text: whole })} »`
}
