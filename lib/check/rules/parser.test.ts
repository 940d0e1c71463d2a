import { testRule } from '../testing/check-rule'
import { parser } from './parser'

testRule(parser, [
  {
    what: 'a block that is never closed',
    body: 'Un.\n\n▲<div class="encadre">\n\nDeux.',
    says: ['« <div> » n’est jamais fermée. Ajoutez « </div> »'],
    severity: ['warning'],
  },
  { what: 'a word that is never closed', body: 'Un ▲<b>mot.' },
  { what: 'a tag that closes nothing', body: 'Un mot▲</b>.' },
  { what: 'an italic that is never closed', body: '▲*Les réseaux sont ouverts.' },
  { what: 'a code that is never closed', body: '▲```\nUn mot.', severity: ['error'] },
  { what: 'a comment that is never closed', body: 'Un.\n\n▲<!-- deux', severity: ['error'] },
  { what: 'a note that nothing writes', body: 'Un mot▲[^1].', severity: ['error'] },
  { what: 'a note that nothing calls', body: 'Un mot.\n\n▲[^1]: Deux.', severity: ['error'] },
  { what: 'a link that nothing defines', body: 'Voyez ▲[le mot][là].' },
  { what: 'a class without its dot', body: '> Un mot.\n▲{: encadre}', severity: ['error'] },
  { what: 'in the chapeau', keys: 'chapeau-text: Un mot\n  ou ▲<b>deux.' },
  {
    what: 'what is right',
    body: 'Un <b>mot</b>[^1], un *autre*, 2 * 3, [sic] et <br> un [lien][a].\n\n[^1]: Deux.\n\n[a]: /',
  },
  { what: 'a bold, which has a rule of its own', body: 'Un **mot.' },
])
