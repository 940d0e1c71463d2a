import { testRule } from '../testing/check-rule'
import { alternative } from './alternative'

testRule(alternative, [
  {
    what: 'an image of the banner without the key',
    keys: 'une-ou-diaporama:\n- image: ▲"/uploads/a.png"\n  legende: Une cour',
    says: ['alternative-textuelle'],
    severity: ['error'],
  },
  {
    what: 'with an empty key, which is no answer',
    keys: 'une-ou-diaporama:\n- image: ▲/a.png\n  alternative-textuelle:',
  },
  {
    what: 'the second of a carousel',
    keys: 'une-ou-diaporama:\n- image: /a.png\n  alternative-textuelle: A\n- image: ▲/b.png',
  },
  {
    what: 'an empty alternative under a caption',
    keys: 'une-ou-diaporama:\n- image: ▲/a.png\n  alternative-textuelle: ""\n  legende: Une cour',
    severity: ['warning'],
  },
  {
    what: 'an image in HTML',
    body: '<figure>▲<img src="/a.png"/></figure> Le texte.',
  },
  { what: 'a component', body: '▲<Figure src="/a.png" />', extension: 'mdx' },
  {
    what: 'decisions',
    keys: `une-ou-diaporama:
- image: /a.png
  alternative-textuelle: Une cour
- image: /b.png
  alternative-textuelle: ""
- image: /c.png
  alternative_textuelle: Un puits
-
- image:`,
    body: '![Une cour](/a.png) ![](/b.png) <img src="/a.png" alt=""> <img src="/a.png" alt="A">',
  },
  { what: 'a component that has one', body: '<Figure src="/a.png" alt="" />', extension: 'mdx' },
])
