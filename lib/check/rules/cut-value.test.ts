import { testRule } from '../testing/check-rule'
import { cutValue } from './cut-value'

testRule(cutValue, [
  { what: 'a hash in a title', file: '---\ntitle: Le sommet ▲#FranceNum\ndate: 2024-01-01\n---\n' },
  { what: 'in a chapeau of two lines', keys: 'chapeau-text: Un mot\n  et ▲#deux autres' },
  { what: 'a hash in a word', keys: 'sous-titre: Le langage C#' },
  { what: 'a hash in quotes', keys: "sous-titre: 'Le sommet #FranceNum'" },
  { what: 'a hash in a block', keys: 'chapeau-text: |-\n  Un #mot' },
  { what: 'a comment on its own line', keys: 'sous-titre: Un\n# une remarque\nauteur: Camille' },
  { what: 'a comment after a word', keys: 'published: true # dès lundi' },
])
