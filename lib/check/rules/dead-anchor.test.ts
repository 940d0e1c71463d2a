import { article } from '@/lib/site/testing/folder'
import { testRule } from '../testing/check-rule'
import { deadAnchor } from './dead-anchor'

const beside = {
  'content/actualites/autre.md': article('redirect_from: /ancien/', '## Où, comment ?\n\nTexte.'),
  'content/actualites/composants.mdx': article(
    '',
    '## Les prix\n\n<Encadre>\n## Un été\n</Encadre>',
  ),
}

testRule(deadAnchor, [
  {
    what: 'of the page itself',
    body: '▲[a](#les-horaire)\n\n## Les horaires',
    says: ['« #les-horaires »'],
  },
  { what: 'of the page, by its address', body: '▲[a](/actualites/exemple/#non)' },
  { what: 'of another page', body: '▲[a](/actualites/autre/#ou-comment)', beside },
  { what: 'of the page at an old address', body: '▲[a](/ancien/#non)', beside },
  { what: 'of a page in MDX', body: '▲[a](/actualites/composants/#prix)', beside },
  { what: 'of the chapeau', keys: 'chapeau-text: Voyez ▲[a](#non)', body: '## Oui' },
  {
    what: 'parts that are there',
    body: `[a](#les-horaires) [b](/actualites/exemple/#les-horaires) [c](/actualites/autre/#où-comment-)
[d](/actualites/autre/#o%C3%B9-comment-) [e](/actualites/composants/#les-prix)
[f](/actualites/composants/#un-été) [g](#) [h](#top) [i](#_contenu)

## Les horaires`,
    beside,
  },
  {
    what: 'an id that another page shows with a prefix',
    body: '▲[a](/actualites/autre/#location) [b](/actualites/autre/#texte-location)',
    says: ['« #texte-location »'],
    beside: { 'content/actualites/autre.md': article('', '<p id="location">Ici.</p>') },
  },
  { what: 'the same on the page itself', body: '[a](#location)\n\n<p id="location">Ici.</p>' },
  { what: 'an id of the editor', body: '[a](#ici)\n\n<p id="ici">Ici.</p>' },
  {
    what: 'pages of other sites, and pages that are not there',
    body: '[a](https://a.fr/#b) [b](/non/#b)',
  },
])
