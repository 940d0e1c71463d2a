import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Document, loadSite, summaryText } from '@/lib/site'
import { article, folderOf } from '@/lib/site/testing/folder'
import { listed, renderBody, renderText } from './text'

/** An article with these keys and this text. */
function documentOf(keys: string, text?: string, extension = 'md'): Document {
  const { documents } = loadSite(
    folderOf({ [`content/actualites/x.${extension}`]: article(keys, text) }),
  )
  const [document] = documents
  if (!document) throw new Error('no article')
  return document
}

const headings = (count: number) =>
  Array.from({ length: count }, (_, index) => `## Partie ${index + 1}\n\nTexte.`).join('\n\n')

test('an article of Markdown and one of MDX show the same body', async () => {
  const text = '## Horaires\n\nOuvert **samedi**.'
  const [md, mdx] = await Promise.all(
    ['md', 'mdx'].map(async (extension) =>
      renderToStaticMarkup(await renderBody(documentOf('', text, extension))),
    ),
  )
  expect(md).toContain('<strong>samedi</strong>')
  expect(mdx?.replace(/\n/g, '')).toBe(md?.replace(/\n/g, ''))
})

test('a long text says its parts, with those of parts under them', async () => {
  const { contents } = await renderText(documentOf('', `${headings(5)}\n\n### Détail\n\nTexte.`))
  expect(contents).toHaveLength(6)
  expect(contents[0]).toEqual({ id: 'partie-1', text: 'Partie 1', nested: false })
  expect(contents[5]).toEqual({ id: 'détail', text: 'Détail', nested: true })
})

test('few headings over many words make a long text', async () => {
  const words = 'mot '.repeat(1200)
  const { contents } = await renderText(documentOf('', `${headings(2)}\n\n${words}`))
  expect(contents).toHaveLength(2)
})

test.each([
  { what: 'a short text', text: headings(4) },
  { what: 'a text with one heading', text: `${headings(1)}\n\n${'mot '.repeat(1300)}` },
  { what: 'a text whose editor listed its parts', text: `* toc\n{:toc}\n\n${headings(6)}` },
])('$what says no parts', async ({ text }) => {
  expect((await renderText(documentOf('', text))).contents).toEqual([])
})

test('a standfirst is kramdown, whatever the body is', async () => {
  const keys = 'chapeau-text: "Du **neuf**{: .bleue} ici."'
  const shown = (await renderText(documentOf(keys, 'Texte.', 'mdx'))).chapeau
  expect(renderToStaticMarkup(shown)).toContain('<strong')
  expect(renderToStaticMarkup(shown)).not.toContain('{:')
})

test('an article without a standfirst shows none', async () => {
  expect((await renderText(documentOf(''))).chapeau).toBeUndefined()
})

test('the summary of an article has the words of its standfirst, without Markdown', () => {
  const document = documentOf('chapeau-text: "Du **neuf** [ici](/x/)."')
  expect(summaryText(document)).toBe('Du neuf ici.')
})

test('a card says the first twenty-five words of a standfirst', () => {
  const { excerpt } = listed(documentOf(`chapeau-text: ${'mot '.repeat(40)}`))
  expect(excerpt).toMatch(/^(?:mot ){24}mot…$/)
})
