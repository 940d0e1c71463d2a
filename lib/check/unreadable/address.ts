import type { AddressProblem } from '@/lib/site/address-faults'
import type { SiteProblem } from '@/lib/site/problem'
import type { Words } from '../problem'

const example = 'Écrivez par exemple « permalink: "/publications/mon-article/" ».'

type Sentences = (facts: SiteProblem['facts']) => Words

/** Addresses that no server could answer at. */
export const addressWords: {
  readonly [Code in `address-${AddressProblem}`]: readonly [rule: 'address', Sentences]
} = {
  'address-elsewhere': [
    'address',
    ({ found = '' }) => ({
      message: `« ${found} » n’est pas un chemin de ce site.`,
      advice: example,
    }),
  ],
  'address-climbs': [
    'address',
    () => ({
      message: 'Une adresse ne remonte pas au-dessus du site : « .. » n’y a pas de sens.',
      advice: example,
    }),
  ],
  'address-percent': [
    'address',
    ({ path = '' }) => ({
      message: `L’adresse ${path} ne peut pas être ouverte : le signe « % » n’y commence aucun code.`,
      advice: 'Retirez ce signe du « permalink », ou du nom du fichier.',
    }),
  ],
  'address-character': [
    'address',
    ({ path = '', found = '' }) => ({
      message: `L’adresse ${path} contient « ${found} », qu’aucune adresse de page ne peut contenir.`,
      advice: 'Retirez ce caractère du « permalink », ou du nom du fichier.',
    }),
  ],
  'address-long': [
    'address',
    ({ found = '' }) => ({
      message: `Le nom « ${found} » est trop long pour une adresse.`,
      advice: 'Raccourcissez le nom du fichier, ou donnez un « permalink » plus court.',
    }),
  ],
  'address-kind': [
    'address',
    ({ path = '', found = '' }) => ({
      message: `L’adresse ${path} finit par « ${found} » : ce n’est pas celle d’une page, et ce texte ne paraît pas.`,
      advice: 'Terminez le « permalink » par « / » ou par « .html ».',
    }),
  ],
  'address-empty': [
    'address',
    () => ({
      message: 'Le « permalink » est vide.',
      advice: `${example.slice(0, -1)}, ou retirez la clé.`,
    }),
  ],
}
