import { testRule } from '../testing/check-rule'
import { title } from './title'

const titled = (written: string) => `---\ntitle: ${written}\ndate: 2024-01-01\n---\n\nTexte.\n`

testRule(title, [
  { what: 'HTML', file: '---\ntitle: ▲Un <b>gros</b> titre\ndate: 2024-01-01\n---\n' },
  { what: 'Markdown', file: '---\ntitle: ▲Un **gros** titre\ndate: 2024-01-01\n---\n' },
  { what: 'an entity', file: '---\ntitle: L&#39;eau &amp; la ville\ndate: 2024-01-01\n---\n' },
  {
    what: 'signs that are no markup',
    file: '---\ntitle: R&D ; a < b, 5 * 3 * 2 [vidéo]\ndate: 2024-01-01\n---\n',
  },
  {
    what: 'a title in capitals',
    file: titled('▲OUVERTURE DU GUICHET DES DÉMARCHES'),
    says: ['capitales'],
  },
  { what: 'acronyms', file: titled('RGAA, RGS, DITP') },
  { what: 'a title of 121 letters', file: titled(`▲${'Un titre '.repeat(13)}long`), says: ['121'] },
  { what: 'a title of 120 letters', file: titled(`${'Un titre '.repeat(13)}net`) },
  {
    what: 'the title of another article',
    file: titled('▲Le même titre'),
    beside: { 'content/actualites/autre.md': titled('Le même titre') },
    says: ['aussi celui de'],
  },
])
