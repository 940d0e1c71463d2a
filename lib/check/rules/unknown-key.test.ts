import { testRule } from '../testing/check-rule'
import { unknownKey } from './unknown-key'

testRule(unknownKey, [
  { what: 'a key without its end', keys: '▲chapeau: Deux phrases.', says: ['« chapeau-text: »'] },
  { what: 'a key in the plural', keys: '▲categorys: Article', says: ['« categories: »'] },
  { what: 'a key in capitals', keys: '▲Auteur: Camille', says: ['« auteur: »'] },
  { what: 'an underscore for a hyphen', keys: '▲sous_titre: Deux', says: ['« sous-titre: »'] },
  { what: 'a key that resembles none', keys: '▲couleur-du-fond: bleu', says: ['Retirez-la.'] },
  {
    what: 'a key of an image',
    keys: 'une-ou-diaporama:\n- image: /uploads/a.png\n  ▲alternative: Une cour',
    says: ['« alternative-textuelle: »'],
  },
  { what: 'a key of a file', keys: 'files:\n- file: /a.pdf\n  ▲name: A', says: ['« nom: »'] },
  {
    what: 'every key of an article',
    keys: `sous-titre: a
date_de_modification: a
auteur: a
categories: a
tags: a
chapeau-text: a
une-ou-diaporama:
- image: a
  legende: a
  alternative-textuelle: a
- image: a
  alternative_textuelle: a
files:
- file: a
  nom: a
published: true
permalink: /a/
redirect_from: /b/
style: a
is_une: false
lang: fr`,
  },
  { what: 'a pointer', keys: 'redirect_to: /a/' },
  { what: 'another', keys: 'redirection: /a/\nredirection-interne: /b/' },
  {
    what: 'keys of other pages of the archive',
    keys: `position: 1
layout: a
fil-ariane: a
link: a
event_start_date: 2018-11-11 00:00:00 +01:00
event_type: a
contact-presse: {name: a, tel: [b]}
categorie: a
lieu: a
acces:
- type: a
  lignes:
  - nom: b
champs_informations:
- intitule: a`,
  },
])
