import type { z } from 'zod'
import { problemIn } from '../finding'
import { placeOfKey } from '../place-of-key'
import type { Problem } from '../problem'
import type { Source } from '../source'

/** How to write each key that the schema can refuse. */
const examples: Readonly<Record<string, string>> = {
  title: "title: 'Le titre de l’article'",
  date: 'date: 2019-03-01 10:47:00 +01:00',
  published: 'published: false',
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

/** What the schema refuses, key by key. */
export function schemaProblems(source: Source, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    const key = issue.path.filter((step) => typeof step === 'string').at(-1) ?? 'title'
    const root = String(issue.path[0])
    const missing = key === 'title' && issue.message === 'manque'
    return problemIn(source, 'keys', 'error', {
      ...placeOfKey(source, issue.path),
      message: missing ? 'Le titre manque.' : `La clé « ${key} » ${issue.message}.`,
      advice: `Écrivez par exemple « ${examples[root] ?? `${key}: un texte`} ».`,
    })
  })
}
