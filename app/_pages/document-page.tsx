import { ArticleHeader } from '@/components/ArticleHeader'
import { Banner } from '@/components/Banner'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Contents } from '@/components/Contents'
import { Downloads } from '@/components/Downloads'
import { EventDetails } from '@/components/EventDetails'
import { INTERFACE_LANGUAGE, langOf } from '@/components/language'
import { PressContact } from '@/components/PressContact'
import { PreviousNext } from '@/components/PreviousNext'
import { Printed } from '@/components/Printed'
import { ReportError } from '@/components/ReportError'
import { ShareLinks } from '@/components/ShareLinks'
import { Themes } from '@/components/Themes'
import { type Document, isArchived, neighbours } from '@/lib/site'
import { documentJsonLd } from '../_site/metadata'
import { getSite } from '../_site/site'
import { renderText } from '../_site/text'
import { linkedThemes } from '../_site/themes'

/** A document, whole: what its own address shows. */
export async function DocumentPage({
  document: article,
  isPlain = false,
}: {
  document: Document
  /** Whether it stands alone, beside the editor that says the rest. */
  isPlain?: boolean
}) {
  const site = await getSite()
  const { facts } = site
  const url = new URL(article.path, facts.url).href
  const section = site.sections.find(({ name }) => name === article.section)
  const { body, chapeau, contents } = await renderText(article)
  const { previous, next } = neighbours(section?.documents ?? [], article)
  // What journalists come for first.
  const isPress = section?.kind === 'press'
  return (
    <>
      <Breadcrumb
        crumbs={[
          ...(section ? [{ label: section.title, href: section.path }] : []),
          { label: article.title, lang: langOf(article.language) },
        ]}
      />
      {!isPlain && <Notices article={article} />}
      <article lang={langOf(article.language)}>
        <ArticleHeader
          article={article}
          chapeau={chapeau}
          archived={isArchived(article, Date.now())}
        />
        <Banner images={article.images} />
        {isPress && <Downloads files={article.files} lang={langOf(article.language)} />}
        <div className="rail">
          <div className="rail-main xl:grid xl:grid-cols-[minmax(0,var(--container-measure))_minmax(0,1fr)] xl:gap-x-rail">
            {contents.length > 0 && <Contents entries={contents} language={article.language} />}
            <div className="prose">{body}</div>
          </div>
        </div>
        <div className="mt-fluid-l" lang={langOf(INTERFACE_LANGUAGE, article.language)}>
          {article.event && <EventDetails event={article.event} />}
          {article.pressContact && <PressContact contact={article.pressContact} />}
          {!isPress && <Downloads files={article.files} lang={langOf(article.language)} />}
          <Themes themes={linkedThemes(article, site)} />
          <ShareLinks title={article.title} url={url} />
          {facts.report && <ReportError address={facts.report} title={article.title} url={url} />}
        </div>
        <Printed
          url={url}
          date={article.date}
          lang={langOf(INTERFACE_LANGUAGE, article.language)}
        />
      </article>
      <PreviousNext previous={previous} next={next} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with « < » escaped
        dangerouslySetInnerHTML={{ __html: documentJsonLd(article, facts) }}
      />
    </>
  )
}

/** Imported on previews only, so that no other build has its code. */
async function Notices({ article }: { article: Document }) {
  if (process.env.PREVIEW) {
    const { ArticleNotices } = await import('../_preview/ArticleNotices')
    const { AboutText } = await import('../_preview/AboutText')
    return (
      <>
        <ArticleNotices article={article} />
        <AboutText text={article} />
      </>
    )
  }
  return null
}
