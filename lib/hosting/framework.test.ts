import { expect, test } from 'vitest'
import { withoutFramework } from './framework'

const body = '<main><h1>Titre</h1><p>&lt;script&gt; se dit « script »</p></main>'
const written = `<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><script src="/_next/static/chunks/b.js" async=""></script><script src="/_next/static/chunks/p.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$--><script type="application/ld+json">{"headline":"\\u003cscript>"}</script><script type="module" src="/_enhance/copy-link-1a.js"></script><script src="/_next/static/chunks/c.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"5:\\"$Sreact\\" \\u003c/script>"])</script></body></html>`

test('takes the framework out of a page, and nothing else', () => {
  expect(withoutFramework(written)).toBe(
    `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/></head><body>${body}<script type="application/ld+json">{"headline":"\\u003cscript>"}</script><script type="module" src="/_enhance/copy-link-1a.js"></script></body></html>`,
  )
})

test('a page without it stays as it is', () => {
  expect(withoutFramework(withoutFramework(written))).toBe(withoutFramework(written))
})

test.each([
  ['a script of another kind', '<script>boot()</script>'],
  ['a script of another place', '<script src="https://exemple.fr/a.js" async=""></script>'],
  ['a part that came late', '<!--$?--><template id="B:0"></template><!--/$-->'],
  ['a late part itself', '<div hidden="" id="S:0"><p>Texte</p></div>'],
])('stops at %s, and says what it met', (_, html) => {
  expect(() => withoutFramework(`<body>${html}</body>`)).toThrow(
    /not known here: <|not known here: <!--/,
  )
})
