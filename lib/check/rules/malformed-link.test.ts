import { testRule } from '../testing/check-rule'
import { malformedLink } from './malformed-link'

testRule(malformedLink, [
  {
    what: 'the mark within the parenthesis',
    body: 'Voyez ▲[le texte](target=_blank https://exemple.fr/).',
    says: ['{:target="_blank"}'],
  },
  { what: 'no closing parenthesis', body: 'Voyez ▲[le texte](https://exemple.fr/.' },
  { what: 'a space between both', body: 'Voyez ▲[le texte] (https://exemple.fr/).' },
  { what: 'the wrong way round', body: 'Voyez ▲(le texte)[https://exemple.fr/].' },
  { what: 'a link', body: 'Voyez [le texte](https://exemple.fr/){:target="_blank"}.' },
  { what: 'a title', body: 'Voyez [le texte](https://exemple.fr/ "Le site").' },
  { what: 'brackets that are escaped', body: 'Écrivez \\[texte\\](https://exemple.fr).' },
  { what: 'brackets and parentheses that are text', body: 'Le mot [sic] (dit-on) et [1] (2019).' },
  { what: 'in code', body: '`[texte](target=_blank https://exemple.fr)`' },
])
