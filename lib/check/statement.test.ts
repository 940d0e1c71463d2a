import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, folderOf } from '@/lib/site/testing/folder'
import { checkContent } from './index'

const good = 'etat: non conforme\netablie-le: 2024-03-01\naudit: null\n'
const audited = [
  'etat: partiellement conforme',
  'etablie-le: 2024-03-01',
  'audit:',
  '  organisme: Un cabinet',
  '  date: 2024-02-15',
  '  taux: 82',
  '',
].join('\n')

/** A page with all the parts, that says what `good` says. */
const page = readFileSync(join(import.meta.dirname, 'fixtures/statement.md'), 'utf8')
const auditedPage = page
  .replaceAll('non conforme', 'partiellement conforme')
  .replace('Aucun audit n’a été fait.', 'Un cabinet a mesuré, le 15 février 2024, un taux de 82 %.')

function problemsOf(facts: string | undefined, text = page): string[] {
  const settings = folderOf({
    'content/actualites/a.md': article(),
    'content/pages/accessibilite.md': text,
    ...(facts === undefined ? {} : { 'content/accessibilite.yml': facts }),
  })
  return checkContent(settings)
    .filter(({ rule }) => rule === 'statement')
    .map(({ file, line, message, severity }) => {
      expect(severity).toBe('error')
      return `${file.split('/').at(-1)}:${line} ${message.replaceAll('\u00a0', ' ')}`
    })
}

test.each([
  ['a statement without audit', good, page],
  ['a statement with an audit', audited, auditedPage],
  ['no facts: the folder answers for itself', undefined, '---\ntitle: Accessibilité\n---\n82 %\n'],
])('nothing to say of %s', (_, facts, text) => {
  expect(problemsOf(facts, text)).toEqual([])
})

test.each([
  [
    'a state without audit',
    good.replace('non conforme', 'totalement conforme'),
    page.replaceAll('non conforme', 'totalement conforme'),
    ['accessibilite.yml:1 Sans audit, l’état ne peut pas être « totalement conforme ».'],
  ],
  [
    'a state that the rate does not allow',
    audited.replace('82', '49.5'),
    auditedPage,
    ['accessibilite.yml:1 Un taux de 49.5 % ne se déclare pas « partiellement conforme ».'],
  ],
  [
    'a state that does not exist',
    good.replace('non conforme', 'conforme'),
    page,
    ['accessibilite.yml:1 La valeur de « etat » manque, ou ne peut pas être lue.'],
  ],
  [
    'a date that is none',
    good.replace('2024-03-01', '1er mars 2024'),
    page,
    ['accessibilite.yml:2 La valeur de « etablie-le » manque, ou ne peut pas être lue.'],
  ],
  [
    'half an audit',
    audited.replace(/ {2}taux.*\n/, ''),
    auditedPage,
    ['accessibilite.yml:3 La valeur de « audit » manque, ou ne peut pas être lue.'],
  ],
  [
    'a file that is no YAML',
    `${good}x: [`,
    page,
    ['accessibilite.yml:4 Ce fichier n’est pas une suite de clés et de valeurs.'],
  ],
  [
    'an empty file',
    '',
    page,
    ['accessibilite.yml:1 Ce fichier n’est pas une suite de clés et de valeurs.'],
  ],
  [
    'a statement of more than three years',
    good.replace('2024-03-01', '2021-06-15'),
    page.replaceAll('1er mars 2024', '15 juin 2021'),
    ['accessibilite.yml:2 La déclaration a plus de trois ans : elle ne vaut plus.'],
  ],
  [
    'a page that says another state and another day',
    good,
    page.replaceAll('non conforme', 'totalement conforme').replace('1er mars 2024', '2 mars 2024'),
    [
      'accessibilite.md:5 La déclaration ne contient pas « **Accessibilité : non conforme.** ».',
      'accessibilite.md:5 La déclaration ne contient pas « établie le 1er mars 2024 ».',
    ],
  ],
  [
    'a rate without audit',
    good,
    page.replace('Aucun audit n’a été fait.', 'Le taux est de 82,5 %.'),
    ['accessibilite.md:15 La déclaration donne un taux (« 82,5 % ») sans audit.'],
  ],
  [
    'an audit that the page does not name',
    audited,
    page.replaceAll('non conforme', 'partiellement conforme'),
    [
      'accessibilite.md:5 La déclaration ne contient pas « 15 février 2024 ».',
      'accessibilite.md:5 La déclaration ne contient pas « Un cabinet ».',
    ],
  ],
  [
    'a page without a part that the law asks for',
    good,
    page.replace('## Voies de recours', '## Recours'),
    ['accessibilite.md:5 La déclaration ne contient pas « ## Voies de recours ».'],
  ],
])('%s', (_, facts, text, expected) => {
  expect(problemsOf(facts, text)).toEqual(expected)
})
