import { ArticleCard } from '@/components/ArticleCard'
import { PreviewNotice } from '@/components/preview/PreviewNotice'
import { countWords, textOfTree, toHast } from '@/lib/markdown'
import { type Document, isDocument, type Page } from '@/lib/site'
import { whereToEdit } from '../_editor/where'
import { documentMetadata } from '../_site/metadata'
import { drawnImage } from '../_site/share'
import { getSite } from '../_site/site'
import { listed } from '../_site/text'
import { counted } from './counted'

/** What its editors want to know of a text, and where they change it. */
export function AboutText({ text }: { text: Document | Page }) {
  const edit = whereToEdit(text.file)
  const { tree } = toHast(text.body.text, { format: text.body.format, language: text.language })
  return (
    <PreviewNotice label="Ce texte">
      <p>
        <span className="wrap-anywhere">{text.file}</span>,{' '}
        {counted(countWords(textOfTree(tree)), 'mot') || 'aucun mot'}
        {edit && (
          <>
            {'. '}
            <a href={edit}>Modifier</a>
          </>
        )}
      </p>
      {isDocument(text) && <Looks document={text} />}
    </PreviewNotice>
  )
}

/** How a document looks where it is listed, and where it is shared. */
async function Looks({ document }: { document: Document }) {
  const site = await getSite()
  const { facts } = site
  const shared = documentMetadata(document, facts, drawnImage(document, site))
  const { title, description, openGraph } = shared
  const [image] = [openGraph?.images ?? []].flat()
  const src = image && (typeof image === 'string' || image instanceof URL ? image : image.url)
  return (
    <details>
      <summary>Sa carte, et ce qu’on en voit ailleurs</summary>
      <div className="mt-4 grid gap-8 md:grid-cols-2">
        <div>
          <p className="mb-2 text-small text-ink-soft">Dans une liste</p>
          <ArticleCard look="tile" level={2} {...listed(document)} />
        </div>
        <div>
          <p className="mb-2 text-small text-ink-soft">Partagé, ou trouvé dans un moteur</p>
          <div className="border border-rule">
            {src && (
              // biome-ignore lint/performance/noImgElement: what others fetch, as they fetch it
              <img className="w-full" src={String(src)} alt="" loading="lazy" />
            )}
            <div className="p-4">
              <p className="text-small text-ink-soft">{new URL(facts.url).host}</p>
              <p className="font-bold">{String(title)}</p>
              <p className="text-small">{description}</p>
            </div>
          </div>
        </div>
      </div>
    </details>
  )
}
