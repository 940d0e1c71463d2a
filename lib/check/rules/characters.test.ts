import { testRule } from '../testing/check-rule'
import { characters } from './characters'

testRule(characters, [
  { what: 'a control character', body: 'un▲\u0001deux', says: ['U+0001'] },
  { what: 'a mark that turns what follows', body: 'un ▲\u202Eretourné', says: ['U+202E'] },
  { what: 'a code for half a character', keys: 'auteur: ▲"\\uD800 a"', says: ['U+D800'] },
  { what: 'a code in a list', keys: 'tags:\n  - un\n  - ▲"\\u0000"', says: ['U+0000'] },
  { what: 'a control character in a value, once', keys: 'auteur: un▲\u0007deux' },
  {
    what: 'spaces, accents, pictures and other scripts',
    body: 'À\u00a0la une\u202f: 😀 日本 سلام',
  },
])
