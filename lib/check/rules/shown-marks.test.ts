import { testRule } from '../testing/check-rule'
import { shownMarks } from './shown-marks'

testRule(shownMarks, [
  { what: 'a title without its space', body: '▲##Un titre\n\ntexte', says: ['une espace'] },
  { what: 'a title', body: '## Un titre' },
  { what: 'a word after one sign', body: '#accessibilité est un mot-dièse' },
  { what: 'links of a wiki', body: 'Voir ▲[[guide]] et ▲![[photo.png]].' },
  { what: 'a link of a word in brackets', body: 'Voir [[1]](/a/).' },
  { what: 'a highlight of another tool', body: 'Un mot ▲==très important== ici.' },
  { what: 'a comparison', body: 'si a == b, alors a == c' },
  { what: 'an attribute list with a space', body: 'Un mot.\n▲{ :.encadre }' },
  { what: 'an attribute list', body: 'Un mot.\n{: .encadre }' },
  {
    what: 'quotation marks that are not straight',
    body: '▲<a href=”https://exemple.fr”>le guide</a>',
    says: ['guillemets droits'],
  },
  {
    what: 'a quotation mark that is missing',
    body: 'Voir ▲<a href="https://exemple.fr>le guide</a>.',
    says: ['manque un guillemet'],
  },
  { what: 'a comparison with a sign', body: 'si a <b et c="d' },
  {
    what: 'a code of another tool',
    body: '▲[youtube id="abc"]\n\n▲[caption id="a"]Légende▲[/caption]',
  },
  {
    what: 'code',
    body: '`[[a]]` et `==b==`\n\n```\n##Titre\n[/caption]\n```\n\n<pre>==a b==</pre>',
  },
  { what: 'what is escaped', body: 'Écrivez \\==ainsi== ou \\<a href=”x”>.' },
  {
    what: 'Markdown in HTML',
    body: '<div class="encadre">\n▲## Un titre\n\n▲**gras** et ▲[lien](/a/)\n</div>',
    says: ['markdown="1"'],
  },
  {
    what: 'Markdown that is read in HTML',
    body: '<div class="encadre" markdown="1">\n## Un titre\n\n**gras** et [lien](/a/)\n</div>',
  },
  {
    what: 'HTML in MDX',
    body: '<Encadre>\n\n## Un titre\n\n**gras**\n\n</Encadre>',
    extension: 'mdx',
  },
])
