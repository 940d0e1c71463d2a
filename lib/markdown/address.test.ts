import { describe, expect, test } from 'vitest'
import { readAddress } from './address'

test.each([
  ['/actualites/', 'local', '/actualites/'],
  [' ../a?b=c\\d#e ', 'local', '../a?b=c\\d#e'],
  ['#horaires', 'local', '#horaires'],
  ['', 'local', ''],
  ['/a\nb', 'local', '/ab'],
  ['/l’été/10%.pdf', 'local', '/l’été/10%.pdf'],
  ['https://exemple.fr/é', 'external', 'https://exemple.fr/é'],
  ['HTTPS://exemple.fr', 'external', 'HTTPS://exemple.fr'],
  ['//exemple.fr/a', 'external', '//exemple.fr/a'],
  ['mailto:a@exemple.fr', 'contact', 'mailto:a@exemple.fr'],
  ['tel:+33123456789', 'contact', 'tel:+33123456789'],
])('%j is %s', (written, kind, href) => {
  expect(readAddress(written)).toMatchObject({ kind, href })
})

describe('refuses', () => {
  test.each([
    ['javascript:alert(1)', 'scheme', 'javascript'],
    ['java\tscript:alert(1)', 'scheme', 'javascript'],
    ['data:text/html,a', 'scheme', 'data'],
    ['file:///etc/passwd', 'scheme', 'file'],
    ['\u0001javascript:alert(1)', 'character', 'U+0001'],
    ['/a\u0000b', 'character', 'U+0000'],
    ['/a\u202Eb', 'character', 'U+202E'],
    ['/a\uD800', 'character', 'U+D800'],
    ['/\\exemple.org', 'backslash', '/\\exemple.org'],
    ['https:\\\\exemple.org', 'backslash', 'https:\\\\exemple.org'],
    ['https://banque.fr@exemple.org/a', 'credentials', 'exemple.org'],
    ['//banque.fr@exemple.org', 'credentials', 'exemple.org'],
    ['https:/exemple.fr', 'malformed', 'https:/exemple.fr'],
    ['https://', 'malformed', 'https://'],
    ['//', 'malformed', '//'],
  ])('%j for its %s', (written, reason, detail) => {
    expect(readAddress(written)).toEqual({ kind: 'refused', reason, detail })
  })
})
