import { ArticleHeader } from '@/components/ArticleHeader'
import { Banner } from '@/components/Banner'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Downloads } from '@/components/Downloads'
import { PreviousNext } from '@/components/PreviousNext'
import { ShareLinks } from '@/components/ShareLinks'
import { Themes } from '@/components/Themes'
import { type Document, getSite, isArchived, neighbours } from '@/lib/site'
import { documentJsonLd } from '../_site/metadata'
import { renderBody, renderChapeau } from '../_site/text'
import { linkedThemes } from '../_site/themes'

/** A document, whole: what its own address shows. */
export async function DocumentPage({ document: article }: { document: Document }) {
  const site = await getSite()
  const { facts } = site
  const section = site.sections.find(({ name }) => name === article.section)
  const { previous, next } = neighbours(section?.documents ?? [], article)
  return (
    <>
      <Breadcrumb
        crumbs={[
          ...(section ? [{ label: section.title, href: section.path }] : []),
          { label: article.title },
        ]}
      />
      <Notices article={article} />
      <article lang={article.language === facts.language ? undefined : article.language}>
        <ArticleHeader
          article={article}
          chapeau={await renderChapeau(article)}
          archived={isArchived(article, Date.now())}
        />
        <Banner images={article.images} />
        <div className="rail">
          <div className="rail-main prose">{await renderBody(article)}</div>
        </div>
        <div className="mt-fluid-l">
          <Downloads files={article.files} />
          <Themes themes={linkedThemes(article, site)} />
          <ShareLinks title={article.title} url={new URL(article.path, facts.url).href} />
        </div>
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
    return <ArticleNotices article={article} />
  }
  return null
}
