import { testRule } from '../testing/check-rule'
import { script } from './script'

testRule(script, [
  { what: 'a script', body: "Un.\n\n▲<script>alert('a')</script>" },
  { what: 'a handler', body: '<p ▲onclick="ouvrir()">Ouvrir</p>', says: ['« onclick »'] },
  { what: 'a handler by an attribute list', body: '[a](/){:▲onclick="ouvrir()"}' },
  { what: 'an address that runs', body: 'Voyez ▲[a](javascript:ouvrir()).' },
  { what: 'whatever its case', body: '<p>▲<a href="JavaScript:ouvrir()">a</a></p>' },
  { what: 'an image in the address', body: '▲![a](data:image/gif;base64,R0lGOD)' },
  { what: 'in the chapeau', keys: 'chapeau-text: Voyez ▲[a](javascript:a).' },
  { what: 'in MDX', body: '<p ▲onclick="a()">a</p>', extension: 'mdx' },
  {
    what: 'addresses that are allowed',
    body: '[a](https://a.fr) [b](mailto:a@a.fr) [c](tel:+331) [d](/a:b) [e](#a:b) ![f](/a.png)',
  },
  { what: 'code that speaks of it', body: '`<script>`\n\n```\n<p onclick="a()">\n```' },
])
