import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHast } from '.'
import { builtTree, faultsOf, markupOf, meantTree } from './testing/browser-tree'
import { hostileTexts, readableTexts } from './testing/texts'

test('what React renders is the tree that a browser builds, and holds nothing that it must not', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const html = markupOf(text)
      expect(builtTree(html)).toBe(meantTree(html))
      expect(faultsOf(html)).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

test('every word that is meant to be read is', () => {
  fc.assert(
    fc.property(readableTexts, (text) => {
      const shown = markupOf(text).replace(/<[^>]*>/g, '')
      for (const word of text.match(/mot\d{4}/g) ?? []) expect(shown).toContain(word)
    }),
    { numRuns: 1500 },
  )
})

test('the tree is what JSON can hold', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const { tree } = toHast(text, { format: 'md', language: 'fr' })
      expect(JSON.parse(JSON.stringify(tree))).toStrictEqual(tree)
    }),
    { numRuns: 300 },
  )
})
