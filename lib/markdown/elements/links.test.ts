import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { describeLinks } from './links'

const described = (html: string) =>
  transformed(html, (tree) =>
    describeLinks(tree, (address) =>
      address === '/uploads/a.pdf'
        ? { format: 'pdf', bytes: 3_950_000, words: 'PDF – 3,95\u00A0Mo' }
        : undefined,
    ),
  )

test.each([
  [
    'a new window is announced',
    '<a href="/a" target="_blank">a</a>',
    '<a href="/a" target="_blank" rel="noopener">a<span data-element="new-window"> - nouvelle fenêtre</span></a>',
  ],
  [
    'but not twice',
    '<a href="/a" target="_blank">a (nouvel onglet)</a>',
    '<a href="/a" target="_blank" rel="noopener">a (nouvel onglet)</a>',
  ],
  [
    'whatever its class',
    '<a class="footnote" href="/a" target="_blank" rel="opener">nouvelle fenêtre</a>',
    '<a class="footnote" href="/a" target="_blank" rel="noopener">nouvelle fenêtre</a>',
  ],
  ['what is no link opens nothing', '<a target="_blank">a</a>', '<a rel="noopener">a</a>'],
  [
    'a file says its format and size',
    '<a href="/uploads/a.pdf">Le rapport</a>',
    '<a href="/uploads/a.pdf">Le rapport <span data-element="file-details">(PDF – 3,95\u00A0Mo)</span></a>',
  ],
  [
    'unless the editor did',
    '<a href="/uploads/a.pdf">Le rapport (pdf, 4 Mo)</a>',
    '<a href="/uploads/a.pdf">Le rapport (pdf, 4 Mo)</a>',
  ],
  ['a page is no file', '<a href="/a/">a</a>', '<a href="/a/">a</a>'],
])('%s', (_, html, expected) => {
  expect(described(html)).toBe(expected)
})

test('a size that is not the file’s does not pass for it', () => {
  expect(described('<a href="/uploads/a.pdf">Le rapport (PDF, 12 Ko)</a>')).toContain('3,95')
})
