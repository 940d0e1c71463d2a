import { testRule } from '../testing/check-rule'
import { typography } from './typography'

testRule(typography, [
  { what: 'a space before a comma', body: 'Un mot▲ , deux mots.' },
  { what: 'a space before a full stop', body: 'Un mot▲ . Deux.' },
  { what: 'ordinals', body: 'La ▲2ème et la ▲10ième édition, la ▲1ère.', says: ['« 2e »'] },
  { what: 'etc.', body: 'Un, deux, ▲etc... et ▲etc…' },
  { what: 'hyphens for a dash', body: 'Un mot ▲-- dit-on ▲-- et deux.' },
  { what: 'in the chapeau', keys: 'chapeau-text: La\n  ▲2ème édition' },
  {
    what: 'what is right',
    body: 'La 2e édition, la 1re, les 1res, le 1er, etc. Un mot, deux mots… et le sixième.',
  },
  { what: 'what the site fixes', body: 'Pourquoi? "Parce que": l\'été...' },
  { what: 'in code', body: 'Le mot `2ème , etc...`.' },
  { what: 'another language', keys: 'lang: en', body: 'The word , etc...' },
])
