import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { toHtml as stringify } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { expect, test } from 'vitest'
import { parse, toHtml } from './index'
import { domOf } from './testing/same-dom'
import type { Nodule } from './types'

const folder = 'e2e/site/actualites'
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n.*?\n---\n/s, ''))

/** Text full of what means something. */
const marks = fc.constantFrom(
  ...'*_`[]()<>!#+-=|{}:^~$&"\'\\\n \t.',
  ...['**', '\n\n', '    ', '> ', '* ', '1. ', '{: .x}', '{::', '<div>', '</div>', '<b>', '<!--'],
  ...[
    '[^1]',
    '[^1]: ',
    '[a]: b',
    '](',
    '```',
    '$$',
    '---',
    '| a |',
    '\n: ',
    'é',
    'mot',
    '😀',
    '\r\n',
  ],
)
const arbitraryText = fc.array(marks, { maxLength: 40 }).map((parts) => parts.join(''))

/** An article with pieces of it removed, doubled or moved. */
const editedArticle = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 80 }), fc.nat()), { maxLength: 6 }),
  )
  .map(([article, edits]) => edits.reduce(edit, article))

function edit(text: string, [from, length, to]: readonly [number, number, number]): string {
  const start = from % (text.length + 1)
  const piece = text.slice(start, start + length)
  const rest = to % 3 === 0 ? text : text.slice(0, start) + text.slice(start + length)
  const place = to % (rest.length + 1)
  return rest.slice(0, place) + piece + rest.slice(place)
}

test.each([
  ['arbitrary text', arbitraryText, 1500],
  ['edited articles', editedArticle, 60],
])('%s: every node has a place within its parent', (_, texts, numRuns) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tree, warnings } = parse(text)
      checkPlaces(tree as unknown as Nodule, text.length)
      const lines = text.split('\n').length
      for (const { line, column } of warnings) {
        expect(line).toBeLessThanOrEqual(lines)
        expect(column).toBeGreaterThanOrEqual(1)
      }
    }),
    { numRuns },
  )
})

function checkPlaces(node: Nodule, length: number): void {
  const [start, end] = [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1]
  expect(start, node.type).toBeGreaterThanOrEqual(0)
  expect(end, node.type).toBeGreaterThanOrEqual(start)
  expect(end, node.type).toBeLessThanOrEqual(length)
  for (const child of node.children ?? []) checkPlaces(child, length)
}

test('the tree gives the same DOM through mdast-util-to-hast', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryText, editedArticle), (text) => {
      const hast = toHast(parse(text).tree, { allowDangerousHtml: true })
      const html = stringify(hast, { allowDangerousHtml: true })
      const [left, right] = [domOf(html), domOf(toHtml(text).html)].map(withoutSpaces)
      expect(left === right, firstDifference(left, right)).toBe(true)
    }),
    { numRuns: 600 },
  )
})

function firstDifference(left = '', right = ''): string {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return `${left.slice(at - 60, at + 60)}\n${right.slice(at - 60, at + 60)}`
}

/** The default handlers trim lines, and write boolean attributes without a value. */
function withoutSpaces(dom: string): string {
  return dom
    .replace(/\\[nrt]|\s/g, '')
    .replace(/(disabled|checked)="\1"/g, '$1=""')
    .replace(/(?<!=)""/g, '')
}

test('no letter of a text without links, tags and attributes is lost', () => {
  const plain = fc.constantFrom(
    ...'*_#>+-=|^~$"\'\n .1',
    '**',
    '\n\n',
    '    ',
    '> ',
    '* ',
    '1. ',
    'mot',
    'é',
  )
  const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const html = toHtml(text)
        .html.replace(/<[^>]*>/g, '')
        .replace(/&[a-z]+;/g, '')
      expect(lettersOf(html)).toBe(lettersOf(text))
    }),
    { numRuns: 1500 },
  )
})

test('a word put anywhere in an article is somewhere in its page', () => {
  const word = 'parapluie'
  fc.assert(
    fc.property(fc.constantFrom(...articles), fc.nat(), (article, at) => {
      const lines = article.split('\n')
      const index = at % lines.length
      // Definitions and comments are not on the page, nor is the list that contents replace.
      fc.pre(!lines[index + 1]?.startsWith('{:toc}'))
      fc.pre(!/^\s*(?:\[|\*\[|\{|<!--)|\{:|<[a-z!/]/.test(lines[index] ?? ''))
      lines[index] = `${lines[index]} ${word}`
      expect(toHtml(lines.join('\n')).html.includes(word), lines[index]).toBe(true)
    }),
    { numRuns: 200 },
  )
})
