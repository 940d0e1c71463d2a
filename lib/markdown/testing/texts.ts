import fc from 'fast-check'
import { allowedElements, droppedWithContent } from '../allow-list'

/** Elements that a parser of HTML has rules of its own for, beside those of the allow-list. */
const strangers = [
  ...['form', 'button', 'label', 'select', 'option', 'fieldset', 'main', 'nav', 'header', 'body'],
  ...['html', 'head', 'frameset', 'marquee', 'nobr', 'menu', 'dir', 'plaintext', 'xmp', 'listing'],
  ...['x-encadre', 'x-page', 'x-figure', 'constructor', 'image', 'isindex', 'hgroup', 'search'],
]

const names = [
  ...['id', 'class', 'style', 'href', 'src', 'width', 'height', 'align', 'role', 'target', 'rel'],
  ...['onclick', 'onerror', 'name', 'constructor', '__proto__', 'hasOwnProperty', 'data-element'],
  ...['data-variant', 'lang', 'title', 'start', 'value', 'poster', 'srcdoc', 'is', 'slot', 'xmlns'],
  ...['variante', 'formaction', 'ping', 'autofocus', 'tabindex', 'aria-hidden', 'span', 'colspan'],
]

const values = [
  ...['', 'a', '1', '50%', '-1', '1px;position:fixed', 'javascript:alert(1)', 'data:text/html,a'],
  ...['//exemple.org/a', 'https://exemple.org/a', '/a', '#location', 'location', '__proto__', '_a'],
  ...['TURBOPACK', 'encadre noir', 'encadre', 'footnote', 'image-left', 'site-header fixed', 'fr'],
  ...['float: left; margin: 0', 'position: fixed', 'width: 30%', '_blank', 'opener', 'callout'],
  ...['table-box', '\u0001', 'java\tscript:a', '/\\exemple.org', 'https://www.youtube.com/embed/a'],
]

/** A word that no other part of a text has. */
const word = fc.integer({ min: 1000, max: 9999 }).map((number) => `mot${number}`)

const name = fc.constantFrom(...names)
const value = fc.constantFrom(...values)
const attribute = fc.tuple(name, value).map(([key, text]) => ` ${key}="${text}"`)
const attributes = fc.array(attribute, { maxLength: 2 }).map((all) => all.join(''))
const list = fc
  .oneof(
    fc.tuple(name, value).map(([key, text]) => `${key}="${text}"`),
    fc.constantFrom('.encadre', '.noir', '.footnote', '#location', '.image-left', '.diaporama'),
  )
  .map((entry) => `{: ${entry}}`)
  .chain((written) => fc.constantFrom(written, `\n${written}\n\n`))

const space = fc.constantFrom('\n\n', '\n', ' ', '', '\n> ', '\n* ', '\n1. ', '\n    ', '\n\n## ')
const marks = fc.constantFrom(
  ...['**', '*', '`', '[', '](/a)', '![', '](/a.png)', '"', '« ', ' »', '<br>', '[^1]', '~~', '|'],
  ...['\n\n[^1]: ', '\n|---|\n', '\n\n| a | b |\n', '{::nomarkdown}', '{:/}', '&lt;', '&#1;', '\\'],
  ...['\n---\n', '\n\n* [ ] ', '1er', '10%', 'M. A', 'https://a.fr/b?c ;', '<!-- ', ' -->', '$$'],
)

/** Tags as they come, and elements as they should be, in a line or on lines of their own. */
function tags(elements: readonly string[]) {
  const element = fc.constantFrom(...elements)
  const inside = fc.oneof(
    word,
    element.map((tag) => `<${tag}>`),
    fc.constantFrom('', '\n', '\n\n'),
  )
  const whole = fc
    .tuple(element, attributes, inside, inside)
    .map(([tag, written, first, second]) => `<${tag}${written}>${first}${second}</${tag}>`)
  return fc.oneof(
    fc.tuple(element, attributes).map(([tag, written]) => `<${tag}${written}>`),
    element.map((tag) => `</${tag}>`),
    whole,
    whole.map((html) => `\n\n${html}\n\n`),
    fc.tuple(whole, whole).map((html) => `\n\n{::nomarkdown}\n${html.join('')}\n{:/}\n\n`),
  )
}

/** Texts made of what editors, and attackers, write. */
export const hostileTexts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: tags(allowedElements) },
      { weight: 2, arbitrary: tags([...strangers, ...droppedWithContent]) },
      { weight: 2, arbitrary: fc.oneof(list, marks) },
      { weight: 3, arbitrary: space },
      { weight: 3, arbitrary: word },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

/** Texts in which every word is meant to be read. */
export const readableTexts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: tags(allowedElements.filter((tag) => tag !== 'iframe')) },
      { weight: 2, arbitrary: list },
      { weight: 3, arbitrary: space },
      { weight: 5, arbitrary: word },
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''))
