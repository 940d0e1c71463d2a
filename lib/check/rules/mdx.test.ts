import { testRule } from '../testing/check-rule'
import { mdx } from './mdx'

const extension = 'mdx'

testRule(mdx, [
  { what: 'an expression', body: 'Il reste ▲{2026 - 2017} ans.', extension, says: ['2026 - 2017'] },
  { what: 'an expression on its own', body: 'Un\n\n▲{a}', extension },
  { what: 'a comment', body: '▲{/* un mot */}', extension },
  { what: 'an import', body: '▲import a from "a"\n\nUn', extension },
  { what: 'an export', body: '▲export const a = 1', extension },
  { what: 'an unknown component', body: '▲<Encadré>Un</Encadré>', extension, says: ['<Encadre>'] },
  {
    what: 'one that resembles none',
    body: '▲<Bouton>Un</Bouton>',
    extension,
    says: ['<Diaporama>'],
  },
  { what: 'an attribute that computes', body: '▲<Figure src={a} alt="" />', extension },
  { what: 'attributes that are spread', body: '▲<Figure {...a} />', extension },
  {
    what: 'components',
    body: '<Encadre variante="noir">\n## Un\n</Encadre>\n\n<Diaporama>\n<Figure src="/a.png" alt="" />\n</Diaporama>',
    extension,
  },
  { what: 'a brace that is text', body: 'Un \\{mot} et `{a}`.', extension },
  { what: 'a brace in Markdown', body: 'Un {mot}.' },
])
