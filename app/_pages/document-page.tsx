import { ArticleHeader } from '@/components/ArticleHeader'
import { ArticleText } from '@/components/ArticleText'
import { Banner } from '@/components/Banner'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Contents } from '@/components/Contents'
import { Downloads } from '@/components/Downloads'
import { EventDetails } from '@/components/EventDetails'
import { INTERFACE_LANGUAGE, langOf } from '@/components/language'
import { PressContact } from '@/components/PressContact'
import { PreviousNext } from '@/components/PreviousNext'
import { Printed } from '@/components/Printed'
import { ReadAlso } from '@/components/ReadAlso'
import { ReportError } from '@/components/ReportError'
import { ShareLinks } from '@/components/ShareLinks'
import { sectionWords } from '@/components/section-words'
import { Themes } from '@/components/Themes'
import { relatedTo } from '@/lib/search'
import {
  type Document,
  encodedAddress,
  eventPath,
  isArchived,
  isOnCalendar,
  isPast,
  neighbours,
  type Section,
  selectionNamed,
} from '@/lib/site'
import { documentJsonLd } from '../_site/json-ld'
import { drawnImage } from '../_site/share'
import { getSite } from '../_site/site'
import { renderText } from '../_site/text'
import { linkedThemes } from '../_site/themes'

/** How many documents to read next. */
const READ_ALSO = 3

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
  const { body, chapeau, contents, hasNotes, minutes } = await renderText(article)
  const around = section && neighbours(section, article)
  const crumbs = crumbsTo(article, section)
  const words = sectionWords(section?.kind)
  // What journalists come for first.
  const isPress = section?.kind === 'press'
  return (
    <>
      <Breadcrumb crumbs={[...crumbs, { label: article.title, lang: langOf(article.language) }]} />
      {!isPlain && <Notices article={article} />}
      <article lang={langOf(article.language)}>
        <ArticleHeader
          article={article}
          chapeau={chapeau}
          archived={isArchived(article, Date.now())}
          categoryHref={categoryPath(article, section)}
          minutes={minutes}
        />
        <Banner images={article.images} />
        {isPress && <Downloads files={article.files} lang={langOf(article.language)} />}
        <div className="rail">
          <ArticleText aided={contents.length > 0 || hasNotes}>
            {contents.length > 0 && <Contents entries={contents} language={article.language} />}
            <div className="prose">{body}</div>
          </ArticleText>
        </div>
        <div className="mt-fluid-l" lang={langOf(INTERFACE_LANGUAGE, article.language)}>
          {article.event && (
            <EventDetails
              event={article.event}
              calendar={isOnCalendar(article) ? encodedAddress(eventPath(article)) : undefined}
            />
          )}
          {article.pressContact && <PressContact contact={article.pressContact} />}
          {!isPress && <Downloads files={article.files} lang={langOf(article.language)} />}
          <Themes themes={linkedThemes(article, site)} />
          <ShareLinks title={article.title} url={url} words={words} />
          {facts.report && <ReportError address={facts.report} title={article.title} url={url} />}
        </div>
        <Printed
          url={url}
          date={article.date}
          lang={langOf(INTERFACE_LANGUAGE, article.language)}
        />
      </article>
      {article.event ? (
        <ReadAlso title="Prochains événements" documents={nextEvents(article, section)} />
      ) : (
        <ReadAlso
          title="À lire aussi"
          documents={relatedTo(
            article,
            site.documents,
            READ_ALSO,
            (other) => other === around?.previous || other === around?.next,
          )}
        />
      )}
      <PreviousNext previous={around?.previous} next={around?.next} words={words} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with « < » escaped
        dangerouslySetInnerHTML={{
          __html: documentJsonLd(article, facts, crumbs, drawnImage(article, site)?.url),
        }}
      />
    </>
  )
}

/** Section and year; an event is looked for by when it is, not by when it was announced. */
function crumbsTo({ date, event }: Document, section: Section | undefined) {
  if (!section) return []
  const year = date && !event && selectionNamed(section, 'year', date.day.slice(0, 4))
  return [section, ...(year ? [{ title: year.name, path: year.path }] : [])].map(
    ({ title, path }) => ({ label: title, href: path }),
  )
}

function categoryPath({ categories: [name] }: Document, section: Section | undefined) {
  return name && section && selectionNamed(section, 'category', name)?.path
}

/** The soonest events to come, but the one that is shown. */
function nextEvents(shown: Document, section: Section | undefined): readonly Document[] {
  const now = Date.now()
  return (section?.documents ?? [])
    .filter((one) => one !== shown && one.event && !one.redirectTo && !isPast(one, now))
    .slice(0, READ_ALSO)
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
