import { testRule } from '../testing/check-rule'
import { gluedList } from './glued-list'

testRule(gluedList, [
  { what: 'bullets', body: 'Apportez :\n▲- une pièce ;\n- un justificatif.' },
  { what: 'stars', body: '**Quatre thèmes :**\n▲* un\n* deux' },
  { what: 'numbers', body: 'Deux étapes :\n▲1. un\n2. deux' },
  { what: 'in a callout', body: '> Apportez :\n> ▲- une pièce\n{: .encadre}' },
  { what: 'an empty line before', body: 'Apportez :\n\n- une pièce ;\n- un justificatif.' },
  { what: 'in a callout, after an empty line', body: '> Apportez :\n>\n> - une pièce' },
  { what: 'after a heading', body: '## Apportez\n- une pièce' },
  { what: 'a list in a list', body: '- une pièce\n  - d’identité\n- un justificatif' },
  { what: 'a list in a spread item', body: '- un\n\n- deux\n  - trois' },
])
