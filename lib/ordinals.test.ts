import { expect, test } from 'vitest'
import { ordinalParts } from './ordinals'

const raised = (value: string) =>
  ordinalParts(value)
    .map(({ text, raised }) => (raised ? `<sup>${text}</sup>` : text))
    .join('')

test.each([
  [
    'le 1er mars, la 1re fois, les 1ers',
    'le 1<sup>er</sup> mars, la 1<sup>re</sup> fois, les 1<sup>ers</sup>',
  ],
  ['la 2e, la 2nde et la 20e', 'la 2<sup>e</sup>, la 2<sup>nde</sup> et la 20<sup>e</sup>'],
  ['François Ier au XVIe siècle', 'François I<sup>er</sup> au XVI<sup>e</sup> siècle'],
  ['la Ve République', 'la V<sup>e</sup> République'],
])('%s', (text, expected) => {
  expect(raised(text)).toBe(expected)
})

test.each([
  ...[
    '1ère',
    'Me Martin',
    'Le',
    'Ve',
    'Vie',
    'a2e',
    '2ed',
    '3e-4',
    'fichier_2e',
    'https://a.fr/2e',
  ],
])('%s has nothing to raise', (text) => {
  expect(raised(text)).toBe(text)
})
