import { testRule } from '../testing/check-rule'
import { language } from './language'

testRule(language, [
  { what: 'a word', keys: 'lang: ▲anglais', says: ['« lang: en »'] },
  { what: 'an underscore', keys: 'lang: ▲en_GB' },
  { what: 'a language', keys: 'lang: en' },
  { what: 'a language of a country', keys: 'lang: "pt-BR"' },
  { what: 'nothing', keys: 'lang:' },
])
