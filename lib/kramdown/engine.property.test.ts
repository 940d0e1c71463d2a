import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { toHtml as stringify } from 'hast-util-to-html'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parse, toHast, toHtml } from './index'
import { domOf } from './testing/same-dom'

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
      checkPlaces(tree, 0, text.length)
      const lines = text.split('\n').length
      for (const { line, column } of warnings) {
        expect(line).toBeLessThanOrEqual(lines)
        expect(column).toBeGreaterThanOrEqual(1)
      }
    }),
    { numRuns },
  )
})

test.each([
  '* \n\n',
  '* <div>\n\n\n',
  'a\n: <div>\n\n\n',
  '<p markdown="1">*',
  ' \ta `',
  '| ``a`` | ``b`` `` ` `` |',
])('every node of %j has a place within its parent', (text) => {
  checkPlaces(parse(text).tree, 0, text.length)
})

/** What is made from elsewhere has no place: footnotes, contents. */
function checkPlaces(node: Nodes, from: number, to: number): void {
  const [start, end] = [node.position?.start.offset ?? from, node.position?.end.offset ?? to]
  expect(start, node.type).toBeGreaterThanOrEqual(from)
  expect(end, node.type).toBeGreaterThanOrEqual(start)
  expect(end, node.type).toBeLessThanOrEqual(to)
  if ('children' in node) for (const child of node.children) checkPlaces(child, start, end)
}

test('hast-util-to-html writes the same DOM of hast', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryText, editedArticle), (text) => {
      const tree = toHast(parse(text).tree)
      // `<div/>` is an open tag to browsers: the tree says what was meant, Ruby writes what was typed.
      fc.pre(!JSON.stringify(tree).includes('"isSelfClosing":true'))
      const html = stringify(tree, { allowDangerousHtml: true })
      const [left, right] = [domOf(html), domOf(toHtml(text).html)].map(withoutBooleans)
      expect(left).toBe(right)
    }),
    { numRuns: 600 },
  )
})

/** What hast-util-to-html writes without a value, as HTML allows, kramdown writes with one. */
function withoutBooleans(dom: string): string {
  return dom.replace(/ (disabled|checked)="[a-z]*"/g, ' $1')
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
