import type { SiteFiles } from './files'

/**
 * @param pattern as Ruby's `File.fnmatch` reads it: `*` and `?` match slashes too
 * @param text a path
 */
export function matchesPattern(pattern: string, text: string): boolean {
  return matchesParts(partsOf(pattern), text)
}

/**
 * @param pattern as Ruby's `Dir.glob` reads it, relative to the site's folder
 * @returns the files and folders that are there, each once
 */
export function globFiles(files: SiteFiles, pattern: string): readonly string[] {
  const found = new Set<string>()
  for (const form of braceForms(pattern.replace(/^\/+|\/+$/g, ''))) {
    walk(files, '', form.split('/'), { found, seen: new Set() })
  }
  return [...found]
}

interface Walk {
  readonly found: Set<string>
  /** Folders, with how many names are left to match: many `**` lead to one by many ways. */
  readonly seen: Set<string>
}

function walk(files: SiteFiles, folder: string, parts: readonly string[], state: Walk): void {
  const [part, ...rest] = parts
  const way = `${parts.length} ${folder}`
  if (part === undefined || state.seen.has(way)) return
  state.seen.add(way)
  const below = (name: string) => (folder === '' ? name : `${folder}/${name}`)
  if (part === '**' && rest.length > 0) {
    walk(files, folder, rest, state)
    for (const { name, kind } of files.list(folder)) {
      if (kind === 'folder' && !name.startsWith('.')) walk(files, below(name), parts, state)
    }
    return
  }
  const pattern = partsOf(part)
  for (const { name, kind } of files.list(folder)) {
    if (!matchesParts(pattern, name) || (name.startsWith('.') && !part.startsWith('.'))) continue
    if (rest.length === 0) state.found.add(below(name))
    else if (kind === 'folder') walk(files, below(name), rest, state)
  }
}

/** One character of a pattern, or a `*`. */
type Part = '*' | ((letter: string) => boolean)

const compiled = new Map<string, readonly Part[]>()

function partsOf(pattern: string): readonly Part[] {
  const known = compiled.get(pattern)
  if (known) return known
  const signs = pattern.matchAll(/\\(.)|\[([!^]?)([^\]]{1,500})\]|\*+|./gsu)
  const parts = Array.from(signs, ([sign, escaped, not, set]): Part => {
    if (sign.startsWith('*')) return '*'
    if (set !== undefined) return (letter) => isInSet(set, letter) !== (not !== '')
    if (sign === '?') return () => true
    return (letter) => letter === (escaped ?? sign)
  })
  compiled.set(pattern, parts)
  return parts
}

/** `a-z_`: ranges and single letters. */
function isInSet(set: string, letter: string): boolean {
  return [...set.matchAll(/(.)-(.)|(.)/gsu)].some(([, from, to, single]) =>
    from !== undefined && to !== undefined ? from <= letter && letter <= to : single === letter,
  )
}

/** Only the last `*` is ever tried again, so that a pattern of many stays fast. */
function matchesParts(parts: readonly Part[], text: string): boolean {
  const letters = [...text]
  let [part, letter, star, tried] = [0, 0, -1, 0]
  while (letter < letters.length) {
    const current = parts[part]
    if (current === '*') {
      star = part++
      tried = letter
    } else if (current?.(letters[letter] ?? '')) {
      part++
      letter++
    } else if (star >= 0) {
      part = star + 1
      letter = ++tried
    } else {
      return false
    }
  }
  return parts.slice(part).every((rest) => rest === '*')
}

/** `a{b,c}` is `ab` and `ac`; only so many forms, however many braces there are. */
function braceForms(pattern: string): readonly string[] {
  let forms = [pattern]
  for (let round = 0; round < 8; round++) {
    const next = forms.flatMap((form) => {
      const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(form)
      if (!match) return [form]
      const [, before = '', choices = '', after = ''] = match
      return choices.split(',').map((choice) => before + choice + after)
    })
    if (next.length > 256 || next.length === forms.length) return forms
    forms = next
  }
  return forms
}
