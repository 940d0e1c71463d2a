import { testRule } from '../testing/check-rule'
import { headingLevels } from './heading-levels'

testRule(headingLevels, [
  { what: 'a jump', body: '## Un\n\n▲#### Deux', says: ['« ### »'] },
  { what: 'two jumps', body: '## Un\n\n▲#### Deux\n\n▲###### Trois' },
  { what: 'the level of the page’s title', body: '▲# Un\n\n## Deux', says: ['« ## »'] },
  { what: 'too low a beginning', body: '▲#### Un\n\nDeux', says: ['Le premier titre'] },
  { what: 'in HTML', body: '## Un\n\n▲<h4>Deux</h4>' },
  { what: 'in a callout', body: '## Un\n\n> ▲#### Deux\n{: .encadre}' },
  { what: 'in order', body: '## Un\n\n### Deux\n\n### Trois\n\n## Quatre\n\n### Cinq\n\n#### Six' },
  { what: 'as the archive begins', body: '### Un\n\n#### Deux\n\n### Trois' },
  { what: 'a hash in code', body: '## Un\n\n```\n#### Deux\n```' },
])
