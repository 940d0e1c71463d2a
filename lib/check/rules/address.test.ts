import { expect, test } from 'vitest'
import { article, folderOf } from '@/lib/site/testing/folder'
import { checkContent } from '..'
import { testRule } from '../testing/check-rule'
import { address } from './address'

testRule(address, [
  { what: 'a page of a listing', keys: 'permalink: ▲/actualites/2023/', beside: years() },
  { what: 'the list of themes', keys: 'permalink: ▲/themes/', says: ['la liste des thèmes'] },
  { what: 'an old address of the site', keys: 'redirect_from: ▲/robots.txt' },
  { what: 'an old address below the search', keys: 'redirect_from: ▲/recherche/x/' },
  { what: 'an old address elsewhere', keys: 'redirect_from: [/a/, ▲"https://exemple.fr/a/"]' },
  { what: 'an old address that climbs', keys: 'redirect_from: ▲/../x/' },
  { what: 'an old address with a query', keys: 'redirect_from: ▲"/x?y=1"' },
  {
    what: 'letters of all kinds',
    keys: 'permalink: /l’été/cœur&co/\nredirect_from: "/œuvre d’art/"',
  },
])

/** Articles of two years, which makes lists of each. */
function years() {
  return { 'content/actualites/avant.md': '---\ntitle: A\ndate: 2023-01-01\n---\n\nTexte.\n' }
}

test.each([
  ['/', 'celle de la page d’accueil'],
  ['/plan-du-site/', 'celle du plan du site'],
  ['/actualites/', 'celle de la liste « Actualités »'],
  ['/_next/image/', 'celle d’un fichier du site'],
  ['/_media/x/', 'celle d’un fichier du site'],
  ['/404/', 'celle de la page « introuvable »'],
  ['/recherche/', 'celle de la recherche'],
  ['/apercu/', 'celle d’un aperçu'],
  ['/icon.svg', 'finit par « .svg »'],
  ['/robots.txt', 'finit par « .txt »'],
  ['https://exemple.fr/a/', 'n’est pas un chemin de ce site'],
  ['//exemple.fr/', 'n’est pas un chemin de ce site'],
  ['/../x/', 'ne remonte pas'],
  ['/%/', 'le signe « % »'],
  ['/%E0%A4%A/', 'le signe « % »'],
  ['/a%00b/', 'U+0000'],
  ['/a%2Fb/', '%2F'],
  ['/a$&b/', '« $& »'],
  ['/a%5Cb/', '« \\ »'],
  ['/a?b/', '« ? »'],
  ['/a#b/', '« # »'],
  [String.raw`/\x/`, String.raw`« \ »`],
  [`/${'x'.repeat(300)}/`, 'trop long'],
  ['   ', 'est vide'],
])('the permalink %j is an error before any build', (permalink, words) => {
  const problems = checkContent(
    folderOf({ 'content/actualites/x.md': article(`permalink: '${permalink}'`) }),
  )
  expect(problems.map(({ severity, line }) => `${severity} ${line}`)).toContain('error 4')
  expect(problems.map(({ message }) => message.replaceAll('\u00a0', ' ')).join()).toContain(words)
})
