import type { Document, Page } from './document'

type Text = Document | Page

const known = new WeakMap<readonly Text[], ReadonlyMap<Text, readonly Text[]>>()

/**
 * Texts are translations of each other when they have the same `translation_key`, or, without one,
 * the same name; of each language there is one, or nobody could say which.
 *
 * @param texts documents or pages, not both
 * @returns for each text that has a translation, all of its kind, itself among them
 */
export function translationsAmong(texts: readonly Text[]): ReadonlyMap<Text, readonly Text[]> {
  const kept = known.get(texts)
  if (kept) return kept
  const groups = new Map<string, Text[]>()
  for (const text of texts) {
    const key = JSON.stringify([text.translationKey ?? null, text.translationKey ?? text.slug])
    const group = groups.get(key)
    if (group) group.push(text)
    else groups.set(key, [text])
  }
  const found = [...groups.values()].filter(isSaidOnceByLanguage)
  const made = new Map(found.flatMap((group) => group.map((text) => [text, group] as const)))
  known.set(texts, made)
  return made
}

function isSaidOnceByLanguage(group: readonly Text[]): boolean {
  return group.length > 1 && new Set(group.map(({ language }) => language)).size === group.length
}
