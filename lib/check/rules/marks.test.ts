import { testRule } from '../testing/check-rule'
import { marks } from './marks'

testRule(marks, [
  {
    what: 'an empty line before, at the end',
    body: '> Un encadré.\n\n▲{: .encadre}',
    says: ['sans ligne vide'],
  },
  { what: 'an empty line on both sides', body: '> Un encadré.\n\n▲{: .encadre}\n\nLa suite.' },
  { what: 'without its colon', body: '> Un encadré.\n▲{ .encadre}', says: ['avec deux points'] },
  { what: 'without its brace', body: '> Un encadré.\n▲{: .encadre' },
  { what: 'after a word that is no link', body: 'Un mot▲{:.exergue} suivi.' },
  { what: 'a callout', body: '> Un encadré.\n{: .encadre}\n\nLa suite.' },
  { what: 'in a callout', body: '> {: .text-center}\n> ## Un titre\n{: .encadre}' },
  { what: 'above a paragraph', body: '{: .exergue}\nUn paragraphe.' },
  {
    what: 'after a link',
    body: 'Un [lien](/){:target="_blank"}, un **gras**{:.x} et [un](/){: .y}.',
  },
  { what: 'in a list', body: '- {: .x} un\n- deux' },
  { what: 'in code', body: '`{: .encadre}`\n\n```\n{: .encadre}\n\n{: .encadre}\n```' },
  { what: 'braces that are text', body: 'Un ensemble {1, 2} et {a}.' },
  { what: 'a definition of attributes', body: 'Un mot.\n{: nom}\n\n{:nom: .exergue}' },
])
