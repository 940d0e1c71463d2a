import { article } from '@/lib/site/testing/folder'
import { testRule } from '../testing/check-rule'
import { deadLink } from './dead-link'

const beside = {
  'content/actualites/2018-01-01-choisir-un-titre.md': article(
    'redirect_from: /ancien/\ntags: Emploi',
  ),
  'content/actualites/brouillon.md': article('published: false\ntags: emploi'),
  'content/actualites/futur.md': '---\ntitle: a\ndate: 2024-06-16\n---\n',
  'content/actualites/ailleurs.md': article('permalink: /publications/guide/'),
  'content/actualites/l’été à Paris.md': article(),
  'own/pages/accessibilite.md': '---\ntitle: a\n---\n',
}

testRule(deadLink, [
  {
    what: 'a page that is not there',
    body: 'Voyez ▲[le titre](/actualites/choisir-un-titr/).',
    beside,
    says: ['« /actualites/choisir-un-titre/ »'],
  },
  {
    what: 'the page itself is no answer',
    body: '▲[a](/agenda/exemple/)',
    says: ['en entier'],
  },
  {
    what: 'a page whose address is that of a file, there and not there',
    body: '[a](/2019/05/01/fete.html) ▲[b](/2019/05/01/fetes.html)',
    beside: { 'content/actualites/x.md': article('permalink: /2019/05/01/fete.html') },
    says: ['« /2019/05/01/fete.html »'],
  },
  { what: 'nothing near', body: '▲[a](/agenda/salon/)', beside, says: ['en entier'] },
  {
    what: 'the address with its date',
    body: '▲[a](/actualites/2018-01-01-choisir-un-titre/)',
    beside,
  },
  {
    what: 'an address without its scheme',
    body: '▲[a](www.exemple.fr)',
    says: ['« https://www.exemple.fr »'],
  },
  { what: 'an e-mail', body: '▲[a](camille@exemple.fr)', says: ['« mailto:camille@exemple.fr »'] },
  { what: 'a page of the listing that is not there', body: '▲[a](/actualites/page/2/)', beside },
  { what: 'a theme that is not there', body: '▲[a](/themes/absent/)', beside },
  { what: 'an address that is relative by mistake', body: '▲[a](agenda)', beside },
  { what: 'a link of the chapeau', keys: 'chapeau-text: "Voyez\n  ▲[a](/agenda/)."', beside },
  { what: 'a pointer', keys: 'redirect_to: ▲/agenda/', beside },
  {
    what: 'a draft and a future article',
    body: '▲[a](/actualites/brouillon/) ▲[b](/actualites/futur/)',
    beside,
    severity: ['warning', 'warning'],
  },
  {
    what: 'between two drafts',
    keys: 'published: false',
    body: '[a](/actualites/brouillon/)',
    beside,
  },
  {
    what: 'pages that are there',
    body: `[a](/actualites/choisir-un-titre/) [b](/actualites/choisir-un-titre) [c](/ancien/)
[d](/publications/guide/#a) [e](/actualites/ailleurs/) [f](/accessibilite/) [g](/)
[h](/actualites/) [i](/plan-du-site/) [j](/themes/emploi/) [k](../choisir-un-titre/)
[l](/actualites/l-été-à-Paris/) [m](/actualites/l-%C3%A9t%C3%A9-%C3%A0-Paris/) [n](#a) [o](?a)`,
    beside,
  },
  {
    what: 'addresses of other sites',
    body: '[a](https://exemple.fr/agenda/) [b](//exemple.fr/a/) [c](mailto:a@exemple.fr) [d](tel:+33102030405)',
  },
])
