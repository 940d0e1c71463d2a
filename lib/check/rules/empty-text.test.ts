import { testRule } from '../testing/check-rule'
import { emptyText } from './empty-text'

testRule(emptyText, [
  { what: 'a link', body: 'Voyez ▲[](/actualites/).', says: ['entre les crochets'] },
  { what: 'an image that says nothing', body: '▲[![](/a.png)](/actualites/)' },
  { what: 'in HTML', body: '<p>▲<a href="/actualites/"><img src="/a.png" alt=""></a></p>' },
  { what: 'links with a text', body: '[a](/) [![Accueil](/a.png)](/) <a href="/">a</a>' },
  { what: 'a link named otherwise', body: '<a href="/" aria-label="Accueil"><br></a>' },
  { what: 'an anchor that leads nowhere', body: '<a id="ici"></a>Ici.' },
])
