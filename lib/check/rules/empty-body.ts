import type { Rule } from '../rule'

/** A document that says nothing below its title, and offers nothing to read elsewhere. */
export const emptyBody: Rule = {
  name: 'empty-body',
  severity: 'warning',
  *check({ text, source }) {
    if (!('section' in text) || text.redirectTo !== undefined || text.draft) return
    if (text.body.text.trim() !== '' || text.chapeau !== undefined) return
    if (text.files.length > 0 || text.event !== undefined) return
    yield {
      ...{ line: Math.max(1, source.body.firstLine - 1), column: 1 },
      message: 'Il n’y a aucun texte sous l’en-tête.',
      advice: 'Écrivez-le, ou ajoutez « published: false » tant qu’il n’est pas prêt.',
    }
  },
}
