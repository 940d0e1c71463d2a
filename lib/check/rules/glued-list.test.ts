import { testRule } from '../testing/check-rule'
import { gluedList } from './glued-list'

testRule(gluedList, [
  {
    what: 'a year that ends a sentence',
    body: 'Le service est né en\n▲1985. Il a grandi depuis.',
    says: ['« 1985. »'],
  },
  { what: 'a hyphen within a sentence', body: 'Le train Paris\n▲- Brest part à midi.' },
  { what: 'bullets', body: 'Apportez :\n- une pièce ;\n- un justificatif.' },
  { what: 'bullets without a colon', body: 'Apportez\n* un\n* deux' },
  { what: 'one bullet after a colon', body: 'Apportez :\n- une pièce' },
  { what: 'an empty line before', body: 'Apportez\n\n- une pièce' },
  { what: 'after a heading', body: '## Apportez\n- une pièce' },
  { what: 'a list in a list', body: '- une pièce\n  - d’identité\n- un justificatif' },
  { what: 'a list in a spread item', body: '- un\n\n- deux\n  - trois' },
])
