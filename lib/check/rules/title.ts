import type { Corpus } from '../corpus'
import type { CheckedFile } from '../entry'
import type { Finding } from '../finding'
import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

const longestTitle = 120

/** A tag, words in bold, a link: what a body reads. */
const markup = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>|\*\*[^*]+\*\*|\[[^[\]]+\]\([^()\s]+\)/i

/**
 * Titles that are hard to read, or that two documents of a section share:
 *
 *     title: OUVERTURE DU GUICHET DES DÉMARCHES
 *            ^
 */
export const title: Rule = {
  name: 'title',
  severity: 'warning',
  *check(file, corpus) {
    const written = file.source.data.title
    if (typeof written !== 'string') return
    const place = placeOfKey(file.source, ['title'])
    for (const finding of [...shape(written.trim()), ...shared(file, corpus)]) {
      yield { ...place, ...finding }
    }
  },
}

type Words = Pick<Finding, 'message' | 'advice'>

function shape(written: string): Words[] {
  const words = written.match(/\p{L}{3,}/gu) ?? []
  // Acronyms are short.
  const capitals =
    words.length > 2 && !/\p{Ll}/u.test(written) && words.some(({ length }) => length > 4)
  const length = [...written].length
  return [
    ...(capitals
      ? [
          {
            message: 'Ce titre est tout en capitales, difficiles à lire et à écouter.',
            advice: 'Écrivez-le en minuscules, avec une capitale au début et aux noms propres.',
          },
        ]
      : []),
    ...(markup.test(written)
      ? [
          {
            message: 'Un titre n’est qu’un texte : ses balises ou ses étoiles s’y voient.',
            advice: 'Retirez-les.',
          },
        ]
      : []),
    ...(length > longestTitle
      ? [
          {
            message: `Ce titre a ${length} caractères : il est coupé dans les listes et les moteurs de recherche.`,
            advice: `Dites-le en moins de ${longestTitle} ; le reste peut aller dans « sous-titre » ou le chapeau.`,
          },
        ]
      : []),
  ]
}

/** Two news of one title are one too many; a news and its press release are not. The last one says it. */
function shared({ text, entry }: CheckedFile, corpus: Corpus): Words[] {
  if (!('section' in text)) return []
  const other = corpus.titled(text.section, text.title).find(({ file }) => file < entry.file)
  if (!other) return []
  return [
    {
      message: `Ce titre est aussi celui de ${other.file}.`,
      advice: 'Dites dans chacun ce qui les distingue, ou retirez celui qui est en trop.',
    },
  ]
}
