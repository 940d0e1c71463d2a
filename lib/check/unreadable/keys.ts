import type { SiteProblem } from '@/lib/site/problem'
import type { Words } from '../problem'

/** How to write each key that the schema can refuse. */
const examples: Readonly<Record<string, string>> = {
  title: "title: 'Le titre de l’article'",
  date: 'date: 2019-03-01 10:47:00 +01:00',
  published: 'published: false',
  is_une: 'is_une: true',
  brouillon: 'brouillon: true',
  draft: 'draft: true',
  categories: 'categories: Article',
  tags: 'tags: Accessibilité',
  'une-ou-diaporama': '- image: "/uploads/photo.jpg"',
  files: '- file: "/uploads/rapport.pdf"',
  permalink: 'permalink: "/publications/mon-article/"',
  redirect_to: 'redirect_to: https://www.exemple.fr/page/',
  redirection: 'redirection: https://www.exemple.fr/page/',
  'redirection-interne': 'redirection-interne: /publications/guide/',
  redirect_from: '- /ancienne-adresse/',
}

/** What a key should have held, by the names of the schema. */
const expectations: Readonly<Record<string, string>> = {
  text: 'doit être un texte',
  texts: 'doit être un texte ou une liste de textes',
  flag: 'doit être « true » ou « false »',
  address: 'doit être une adresse du site ou une adresse en « https:// »',
  image: 'doit dire « image: » et son adresse',
  file: 'doit dire « file: » et son adresse',
}

/** A key whose value has another shape than it should. */
export function keyWords({ key = '', root = '', expected = '' }: SiteProblem['facts']): Words {
  return {
    message: `La clé « ${key} » ${expectations[expected] ?? 'n’est pas écrite comme il faut'}.`,
    advice: `Écrivez par exemple « ${examples[root] ?? `${key}: un texte`} ».`,
  }
}
