import { ArticleHeader } from '@/components/ArticleHeader'
import { Banner } from '@/components/Banner'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Downloads } from '@/components/Downloads'
import { PreviousNext } from '@/components/PreviousNext'
import { ShareLinks } from '@/components/ShareLinks'
import { Themes } from '@/components/Themes'
import { type Document, isArchived, neighbours } from '@/lib/site'
import { site } from '@/lib/site/facts'
import { getArticles } from './content'
import { articleJsonLd } from './metadata'
import { chapeauText, renderBody, renderChapeau } from './text'
import { themesOf } from './themes'

/** An article, whole: what its own address shows. */
export async function ArticlePage({ article }: { article: Document }) {
  const { previous, next } = neighbours(await getArticles(), article)
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: 'Actualités', href: '/actualites/' }, { label: article.title }]}
      />
      <Notices article={article} />
      <article lang={article.language === site.language ? undefined : article.language}>
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
          <Themes themes={await themesOf(article.tags)} />
          <ShareLinks title={article.title} url={new URL(article.path, site.url).href} />
        </div>
      </article>
      <PreviousNext previous={previous} next={next} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with « < » escaped
        dangerouslySetInnerHTML={{ __html: articleJsonLd(article, chapeauText(article)) }}
      />
    </>
  )
}

/** Imported on previews only, so that no other build has its code. */
async function Notices({ article }: { article: Document }) {
  if (process.env.PREVIEW) {
    const { ArticleNotices } = await import('./preview/ArticleNotices')
    return <ArticleNotices article={article} />
  }
  return null
}
