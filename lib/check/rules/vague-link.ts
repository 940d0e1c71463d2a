import { foldWord } from '@/lib/site/words'
import { textOf } from '../markdown/nodes'
import type { Rule } from '../rule'

/** Whole texts of links that say nothing out of their sentence, folded. */
const vague: ReadonlySet<string> = new Set([
  ...[
    'ici',
    'la',
    'cliquez ici',
    'cliquer ici',
    'cliquez-ici',
    'par ici',
    'ce lien',
    'lien',
    'le lien',
  ],
  ...['suivez ce lien', 'cliquez sur ce lien', 'en savoir plus', 'en savoir +', 'savoir plus'],
  ...["plus d'informations", "plus d'infos", 'plus', 'lire la suite', 'la suite', 'suite', 'voir'],
  ...['voir plus', 'lire', 'cette page', 'page', 'site', 'telecharger', 'acceder', 'consulter'],
  ...['click here', 'here', 'read more', 'more', 'learn more', 'link', 'this link'],
])

/**
 * Links whose words do not say where they lead (RGAA 6.1): read in a list of links, they are all the
 * same.
 *
 *     [Cliquez ici](/actualites/)
 *     ^
 */
export const vagueLink: Rule = {
  name: 'vague-link',
  severity: 'warning',
  *check({ parts }) {
    for (const { tag, attributes, node, place } of parts.flatMap(({ elements }) => elements)) {
      if (tag !== 'a' || !attributes.get('href')) continue
      if (attributes.get('aria-label') || attributes.get('title')) continue
      const text = textOf(node).trim()
      if (!vague.has(wordsOf(text))) continue
      yield {
        ...place,
        message: `« ${text} » ne dit pas où mène ce lien.`,
        advice:
          'Mettez entre les crochets les mots qui nomment la page : « le calendrier des séances ».',
      }
    }
  },
}

function wordsOf(text: string): string {
  return foldWord(text.replaceAll('’', "'"))
    .replace(/^[\s→>«»("'[]+|[\s→>«»)."'!:…\]]+$/g, '')
    .replace(/\s+/g, ' ')
}
