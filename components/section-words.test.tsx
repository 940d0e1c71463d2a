import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site'
import { article, folderOf } from '@/lib/site/testing/folder'
import { PreviousNext } from './PreviousNext'
import { ShareLinks } from './ShareLinks'
import { sectionWords } from './section-words'

test.each([
  ['news', 'Autres articles', 'Article', 'cet article'],
  ['events', 'Autres événements', 'Événement', 'cet événement'],
  ['press', 'Autres communiqués', 'Communiqué', 'ce communiqué'],
  ['documents', 'Autres documents', 'Document', 'ce document'],
  [undefined, 'Autres articles', 'Article', 'cet article'],
] as const)('the ways out of a page name what it is: %s', (kind, others, one, thisOne) => {
  const [previous, next] = loadSite(
    folderOf({
      'content/actualites/a.md': article(''),
      'content/actualites/b.md': article(''),
    }),
  ).documents
  const words = sectionWords(kind)
  const html = renderToStaticMarkup(
    <>
      <PreviousNext previous={previous} next={next} words={words} />
      <ShareLinks title="Titre" url="https://exemple.fr/a/" words={words} />
    </>,
  )
  expect(html).toContain(`aria-label="${others}"`)
  expect(html).toContain(`${one} précédent`)
  expect(html).toContain(`${one} suivant`)
  expect(html).toContain(`Partager ${thisOne}`)
})
