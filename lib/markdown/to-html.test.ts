import { expect, test } from 'vitest'
import { countWords, headingsOf, textOfTree, toHast, toHtml } from '.'

const page = new URL('https://exemple.fr/actualites/un/')
const tree = (text: string) => toHast(text, { format: 'md', language: 'fr' }).tree

test('feeds get HTML that is complete without the site', () => {
  const text = [
    '> [Un lien](/a){:target="_blank"} et [un autre](#b)',
    '{: .encadre .noir}',
    '',
    '| a |',
    '|---|',
    '| ![c](d.png) |',
  ].join('\n')
  expect(toHtml(tree(text), page).replaceAll('\n', '').replace(/> +</g, '><')).toBe(
    '<div><p><a href="https://exemple.fr/a" rel="noopener">Un lien</a> et <a href="https://exemple.fr/actualites/un/#b">un autre</a></p></div>' +
      '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td><img src="https://exemple.fr/actualites/un/d.png" alt="c"></td></tr></tbody></table>',
  )
})

test('the text of a tree is its words, without what the site adds', () => {
  const text = '## Un titre\n\nUn [lien](/a){:target="_blank"} noté[^1], du 1er.\n\n[^1]: La note'
  expect(textOfTree(tree(text))).toBe('Un titre Un lien noté, du 1er. La note')
})

test.each([
  ['', 0],
  ['L’État, c’est 3,5 % du co-financement.', 5],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('headings have their level on the page, their id and their words', () => {
  const text =
    '### Un *titre*\n\n#### Deux "mots"\n\n### Trois\n{: .no_toc}\n\n> ### Quatre\n{: .encadre}'
  expect(headingsOf(tree(text))).toEqual([
    { level: 2, id: 'un-titre', text: 'Un titre' },
    { level: 3, id: 'deux-mots', text: 'Deux «\u00A0mots\u00A0»' },
  ])
})
