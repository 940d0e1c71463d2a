import type { Metadata } from 'next'
import { ArticleText } from '@/components/ArticleText'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Contents } from '@/components/Contents'
import { langOf } from '@/components/language'
import { PageHead } from '@/components/PageHead'
import { ReportError } from '@/components/ReportError'
import { type Page, type SiteFacts, summaryText } from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { getSite } from '../_site/site'
import { renderText } from '../_site/text'

/** Title, description and address of a page. */
export function textMetadata(page: Page, facts: SiteFacts): Metadata {
  const { title, path } = page
  return pageMetadata({ title, path, description: summaryText(page) }, facts)
}

/** A page that is no news: legal notice, accessibility statement … */
export async function TextPage({
  page,
  isPlain = false,
}: {
  page: Page
  /** Whether it stands alone, beside the editor that says the rest. */
  isPlain?: boolean
}) {
  const { report, url } = (await getSite()).facts
  const { body, chapeau, contents, hasNotes } = await renderText(page)
  const lang = langOf(page.language)
  return (
    <>
      <Breadcrumb crumbs={[{ label: page.title, lang }]} />
      {!isPlain && <Notices page={page} />}
      <div className="rail">
        <div className="rail-main">
          <PageHead title={page.title} subtitle={page.subtitle} chapeau={chapeau} lang={lang} />
        </div>
      </div>
      <div className="rail" lang={lang}>
        <ArticleText aided={contents.length > 0 || hasNotes}>
          {contents.length > 0 && <Contents entries={contents} language={page.language} />}
          <div className="prose">{body}</div>
        </ArticleText>
      </div>
      {report && (
        <div className="mt-fluid-l">
          <ReportError address={report} title={page.title} url={new URL(page.path, url).href} />
        </div>
      )}
    </>
  )
}

/** Imported on previews only, so that no other build has its code. */
async function Notices({ page }: { page: Page }) {
  if (process.env.PREVIEW && !page.isLent) {
    const { AboutText } = await import('../_preview/AboutText')
    return <AboutText text={page} />
  }
  return null
}
