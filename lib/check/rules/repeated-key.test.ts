import { testRule } from '../testing/check-rule'
import { repeatedKey } from './repeated-key'

testRule(repeatedKey, [
  { what: 'a key twice', keys: 'auteur: a\n▲auteur: b', says: ['déjà à la ligne 4'] },
  { what: 'three times', keys: 'auteur: a\n▲auteur: b\n▲auteur: c' },
  { what: 'in an entry of a list', keys: 'files:\n- file: a\n  nom: b\n  ▲nom: c' },
  { what: 'the same key in two entries', keys: 'files:\n- file: a\n- file: b' },
  { what: 'different keys', keys: 'auteur: a\nsous-titre: b' },
])
