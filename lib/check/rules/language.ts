import { isLanguage } from '@/lib/site/text'
import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

/** `lang: anglais` is no language to a browser, nor to a screen reader. */
export const language: Rule = {
  name: 'language',
  severity: 'warning',
  *check({ source }) {
    const { lang } = source.data
    if (typeof lang !== 'string' || lang.trim() === '' || isLanguage(lang.trim())) return
    yield {
      ...placeOfKey(source, ['lang']),
      message: `« ${lang} » n’est pas un code de langue : l’article est annoncé en français.`,
      advice: 'Écrivez le code de deux lettres, par exemple « lang: en » pour l’anglais.',
    }
  },
}
