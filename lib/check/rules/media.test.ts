import { tinyGif } from '@/lib/site/testing/folder'
import { testRule } from '../testing/check-rule'
import { media } from './media'

const beside = {
  'content/uploads/photo.gif': tinyGif,
  'content/uploads/Visuel (2).gif': tinyGif,
  'content/uploads/été.gif': tinyGif,
  'content/uploads/rapport.pdf': 'x',
}

testRule(media, [
  {
    what: 'a missing image of the banner is a warning',
    keys: 'une-ou-diaporama:\n- image: ▲"/uploads/phto.gif"',
    beside,
    says: ['« /uploads/photo.gif »'],
    severity: ['warning'],
  },
  {
    what: 'a name that is to be encoded',
    keys: 'une-ou-diaporama:\n- image: ▲/uploads/Visuel%20(3).gif',
    beside,
    says: ['« /uploads/Visuel%20(2).gif »'],
  },
  {
    what: 'a missing document is an error',
    keys: 'files:\n- file: /uploads/rapport.pdf\n- file: ▲/uploads/raport.pdf',
    beside,
    says: ['« /uploads/rapport.pdf »'],
    severity: ['error'],
  },
  {
    what: 'nothing near',
    keys: 'files:\n- file: ▲/uploads/tout-autre-chose.odt',
    beside,
    says: ['Déposez-le dans « uploads »'],
  },
  {
    what: 'a link of the text to a missing document',
    body: 'Voyez ▲[le rapport](/uploads/raport.pdf).',
    beside,
    severity: ['error'],
  },
  {
    what: 'a link of the chapeau',
    keys: 'chapeau-text: Voyez\n  ▲[le rapport](/uploads/raport.pdf).',
    beside,
  },
  {
    what: 'an image of the text',
    body: 'Un\n\n▲![Une cour](/uploads/cour.gif)',
    beside,
    severity: ['warning'],
  },
  {
    what: 'nothing outside of the public folder',
    body: '▲[a](/uploads/%2e%2e%2f%2e%2e%2fpackage.json)',
    beside: { 'package.json': '{}' },
  },
  {
    what: 'files that are there, however they are spelt',
    keys: `une-ou-diaporama:
- image: "/uploads/Visuel%20(2).gif"
- image: "/uploads/Visuel (2).gif"
- image: /uploads/e\u0301te\u0301.gif
- image: /uploads/%C3%A9t%C3%A9.gif`,
    body: '[a](/uploads/rapport.pdf#page=2) [b](/uploads/rapport.pdf?x=1)',
    beside,
  },
  { what: 'files of other sites', body: '[a](https://exemple.fr/a.pdf) [b](//exemple.fr/b.pdf)' },
  { what: 'empty entries', keys: 'une-ou-diaporama:\n-\n- image:\nfiles:\n- nom: Rien' },
])
