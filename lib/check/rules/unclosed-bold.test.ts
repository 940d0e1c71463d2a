import { testRule } from '../testing/check-rule'
import { unclosedBold } from './unclosed-bold'

testRule(unclosedBold, [
  { what: 'a bold that is never closed', body: 'Le guichet est ▲**fermé le lundi.' },
  { what: 'a space within', body: 'Le guichet est ▲** fermé ▲** le lundi.' },
  { what: 'stars at the end of a heading', body: '## Le **samedi** et après▲**' },
  { what: 'in a callout', body: '> Un ▲**encadré\n{: .encadre}' },
  { what: 'in a folded chapeau', keys: 'chapeau-text: Un mot\n  et ▲**deux autres' },
  {
    what: 'in a quoted chapeau, after an apostrophe',
    keys: "chapeau-text: 'L''un\n  et l''autre ▲**mot'",
  },
  { what: 'in a block', keys: 'chapeau-text: |-\n  Un mot\n\n  et ▲**deux autres' },
  { what: 'in MDX', body: 'Un ▲**mot', extension: 'mdx' },
  { what: 'a bold', body: 'Un **mot** et **« deux autres »**.' },
  { what: 'stars as such', body: 'Deux \\*\\* astérisques, et `**` dans du code.' },
  { what: 'in a block of code', body: '```\nUn **mot\n```' },
])
