import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

/**
 * A « no » that is a text, for Jekyll and for this site, and therefore a « yes »:
 *
 *     published: "false"
 *                ^
 */
export const quotedFlag: Rule = {
  name: 'quoted-flag',
  severity: 'error',
  *check({ source, text }) {
    const { published } = source.data
    if (
      !text.isPublic ||
      typeof published !== 'string' ||
      !/^(?:false|no|off)$/i.test(published.trim())
    )
      return
    yield {
      ...placeOfKey(source, ['published']),
      message: `Entre guillemets, « ${published} » est un texte, qui ne dit pas non : le fichier est publié.`,
      advice: 'Écrivez « published: false », sans guillemets.',
    }
  },
}
