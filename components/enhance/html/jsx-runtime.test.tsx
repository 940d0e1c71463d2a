import { build } from 'esbuild'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { forBrowsers } from '@/lib/hosting/enhancements'
import { SearchAnswer, type ShownAnswer } from '../../search/SearchAnswer'

let inBrowser: (answer: ShownAnswer) => string

const hrefOf = (page: number) => `?q=a&page=${page}`

/** The component as the modules of pages have it. */
beforeAll(async () => {
  const { outputFiles } = await build({
    ...forBrowsers(process.cwd()),
    stdin: {
      contents: `import { SearchAnswer } from '../../search/SearchAnswer'
        import { htmlOf } from './jsx-runtime'
        export const draw = (answer, hrefOf) => htmlOf(SearchAnswer({ answer, hrefOf }))`,
      resolveDir: import.meta.dirname,
    },
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  const { draw } = await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)
  inBrowser = (answer) => draw(answer, hrefOf)
})

/** What a browser reads; React has an order of attributes of its own. */
function treeOf(html: string): unknown {
  return JSON.parse(
    JSON.stringify(parseFragment(html), (key, value) => {
      if (key === 'parentNode') return undefined
      if (key !== 'attrs') return value
      return Object.fromEntries(
        value.map(({ name, value }: { name: string; value: string }) => [name, value]).sort(),
      )
    }),
  )
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('<b>', '"\'&amp;', '</script>', ']]>', '0', ''),
)

const answers: fc.Arbitrary<ShownAnswer> = fc.record({
  question: fc.record({ text, page: fc.integer({ min: 1, max: 9 }) }),
  asked: fc.constantFrom('nothing', 'long', 'words'),
  count: fc.nat({ max: 5000 }),
  pageCount: fc.integer({ min: 1, max: 40 }),
  looked: fc.option(fc.constant(200), { nil: undefined }),
  results: fc.array(
    fc.record({
      href: text,
      title: text,
      language: fc.constantFrom('fr', 'en'),
      section: fc.option(text, { nil: undefined }),
      date: fc.constantFrom(undefined, { iso: '2024-03-01', day: '2024-03-01' }),
      excerpt: fc.array(fc.record({ text, found: fc.boolean() }), { maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
  filters: fc.array(
    fc.record({
      kind: fc.constantFrom('section', 'theme', 'year'),
      choices: fc.array(
        fc.record({ name: text, count: fc.nat({ max: 5000 }), chosen: fc.boolean(), href: text }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
})

test('answers are the same HTML as on a server, whatever is in them', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const onServer = renderToStaticMarkup(<SearchAnswer answer={answer} hrefOf={hrefOf} />)
      expect(treeOf(inBrowser(answer))).toEqual(treeOf(onServer))
    }),
  )
})
