import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import { isKnownKey, suggestedKeys } from '@/lib/site/schema'
import { fileKeys } from '@/lib/site/schema/files'
import { imageKeys } from '@/lib/site/schema/images'
import { foldWord } from '@/lib/site/words'
import type { Finding } from '../finding'
import { nearest } from '../nearest'
import type { Rule } from '../rule'
import type { Source } from '../source/source'

/**
 * A key that nobody knows does nothing:
 *
 *     chapeau: Deux phrases.
 *     ^
 */
export const unknownKey: Rule = {
  name: 'unknown-key',
  severity: 'warning',
  *check({ source }, { isPlain }) {
    if (!isMap(source.yaml?.contents)) return
    yield* unknownIn(source, source.yaml.contents, isKnownKey, (key) => ofText(key, isPlain))
    for (const [list, keys] of lists) {
      const entries = source.yaml.get(list, true)
      for (const entry of isSeq(entries) ? entries.items : [entries]) {
        if (!isMap(entry)) continue
        const known = new Set(keys)
        yield* unknownIn(
          source,
          entry,
          (key) => known.has(key),
          (key) => meant(nearest(key, keys, isPlain ? undefined : 1), isPlain),
        )
      }
    }
  },
}

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['une-ou-diaporama', imageKeys],
  ['files', fileKeys],
]

/** What editors call a key in French, or in another system, without its accents. */
const otherNames: Readonly<Record<string, string>> = {
  ...{ titre: 'title', name: 'title', nom: 'title', resume: 'chapeau-text', chapo: 'chapeau-text' },
  ...{ intro: 'chapeau-text', introduction: 'chapeau-text', summary: 'chapeau-text' },
  ...{ langue: 'lang', language: 'lang', publie: 'published', publish: 'published' },
  ...{ 'mots-cles': 'tags', 'mot-cle': 'tags', themes: 'tags', theme: 'tags', keywords: 'tags' },
  ...{ fichiers: 'files', fichier: 'files', documents: 'files', attachments: 'files' },
  ...{ images: 'une-ou-diaporama', photo: 'une-ou-diaporama', diaporama: 'une-ou-diaporama' },
  ...{ publication: 'date', 'date-publication': 'date', 'date-de-publication': 'date' },
  ...{ rubrique: 'categories', 'a-la-une': 'is_une', lien: 'redirect_to' },
}

/** Keys of what stands in a list, which mean nothing at the head of a line. */
const indented: ReadonlyMap<string, string> = new Map([
  ...imageKeys.map((key) => [key, '- image:'] as const),
  ...fileKeys.map((key) => [key, '- file:'] as const),
])

/** What to do about a key, and the key that was meant. */
interface Advice {
  readonly advice: string
  readonly near?: string
}

/** @returns what to do about a key of a text; `undefined` when it is most likely for another theme */
function ofText(key: string, isPlain: boolean): Advice | undefined {
  const hyphen = /^-+(\S+)/.exec(key)?.[1]
  if (hyphen !== undefined)
    return { advice: `Mettez une espace après le tiret : « - ${hyphen}: ».` }
  const list = indented.get(key)
  if (list !== undefined && key !== 'nom') {
    return { advice: `Décalez-la de deux espaces, sous la ligne « ${list} » qu’elle concerne.` }
  }
  const name = foldWord(key).replace(/[\s_]+/g, '-')
  const other = Object.hasOwn(otherNames, name) ? otherNames[name] : undefined
  return meant(other ?? nearest(key, suggestedKeys, isPlain ? undefined : 1), isPlain)
}

/** Another theme, or a template, may read what this one does not: only slips are reported then. */
function meant(near: string | undefined, isPlain: boolean): Advice | undefined {
  if (near !== undefined) return { advice: `Vouliez-vous écrire « ${near}: » ?`, near }
  return isPlain ? { advice: 'Retirez-la.' } : undefined
}

/** Lists of front matter are written by hand: no one means more wrong keys than this. */
const mostFindings = 100

function* unknownIn(
  source: Source,
  map: YAMLMap,
  isKnown: (key: string) => boolean,
  adviceFor: (key: string) => Advice | undefined,
): Iterable<Finding> {
  let count = 0
  for (const { key } of map.items) {
    if (!isScalar(key) || isKnown(String(key.value))) continue
    const name = String(key.value)
    const found = adviceFor(name)
    if (found === undefined) continue
    const { advice, near } = found
    // Of two keys with one name, a value would be lost.
    const isFree = near !== undefined && !map.has(near)
    if (++count > mostFindings) return
    yield {
      ...source.placeAt((key as Scalar).range?.[0] ?? 0),
      message: `La clé « ${key.value} » n’existe pas : elle est sans effet.`,
      advice,
      ...(isFree ? { fix: { was: name, text: near } } : {}),
    }
  }
}
