import { testRule } from '../testing/check-rule'
import { vagueLink } from './vague-link'

testRule(vagueLink, [
  { what: 'words that lead anywhere', body: 'Pour vous inscrire, ▲[cliquez ici](/x/).' },
  { what: 'in HTML, with emphasis', body: '<p>▲<a href="/x/"><b>Ici</b> »</a></p>' },
  { what: 'an image of a text that says no more', body: '▲[![En savoir plus](/a.png)](/x/)' },
  { what: 'a reference', body: 'Voyez ▲[ici][x].\n\n[x]: /x/' },
  { what: 'a reference in MDX', body: 'Voyez ▲[ici][x].\n\n[x]: /x/', extension: 'mdx' },
  { what: 'words that name the page', body: '[Le calendrier des séances](/x/)' },
  { what: 'a link that says more in its title', body: '[ici](/x/ "Le calendrier des séances")' },
  { what: 'a link named otherwise', body: '<a href="/x/" aria-label="Le calendrier">ici</a>' },
])
