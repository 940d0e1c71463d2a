import { expect, test } from 'vitest'
import { toHtml } from './index'
import { pathologicalTexts } from './pathological'

/** Large enough to overflow what recurs, and to be slow for what is not linear. */
const SIZE = 50_000

/** Parts of a text that its page does not show, beside tags. All other letters must be there. */
const HIDDEN: Readonly<Record<string, RegExp>> = {
  'nested links': /\(c\)/,
  'many references': /^\[r\d+\]: .*|\] \[r\d+\]/gm,
  'many abbreviations': /^\*\[.*/gm,
  'abbreviations of many lengths': /^\*\[.*/gm,
  'attribute list definitions': /[\s\S]+/,
  'chained attribute lists': /[\s\S]+/,
  'many contents': /^\* a\n\{:toc\}/,
  'attribute lists that name each other': /\{:.*\}/g,
  'an attribute list used everywhere': /\{:.*?\}/g,
  'a definition used everywhere': /^\[r\].*/,
  'an abbreviation used everywhere': /^\*\[.*/,
  'one reference often': /\[r\]: .*/,
  'many tables of contents': /^\* a\n|\{:toc\}/g,
  'tables of contents, then headings': /^\* a\n|\{:toc\}/g,
  'headings of one id': /^\* a\n|\{:toc\}|\{#b\}/g,
  'abbreviations between lines': /^\*\[.*/,
  'attribute lists below a block': /\{:.*\}/g,
  'attribute lists above a block': /\{:.*\}/g,
  'attribute lists after a span': /\{:.*?\}/g,
  'attribute lists that one mark closes': /[\s\S]+/,
  '~~ after *': /^\*\[.*/,
  'braces in attribute values': /\{:.*?\.e\}/g,
  'one list of many references': /\{:.*\}/,
  'abbreviations in links': /^\*\[.*|\(.*?\)/gm,
  tasks: /\[x\]/g,
  'abbreviations and ends of blocks': /^\^\n\*\[.*/,
}

test.each(Object.entries(pathologicalTexts))(
  '%s: ends, and keeps its letters',
  (name, generate) => {
    const text = generate(SIZE)
    const expected = lettersOf(withoutTags(text.replace(HIDDEN[name] ?? '', '')))
    const shown = lettersOf(visibleText(toHtml(text).html))
    expect(shown.length).toBe(expected.length)
    expect(shown === expected).toBe(true)
  },
)

/** Tags that are too many to be read as tags are shown as they are written: neither count. */
function visibleText(html: string): string {
  const text = html
    .replace(/<ul id="markdown-toc">.*?<\/ul>/s, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&\w+;/g, '')
  return withoutTags(text)
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/g, '')
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}
