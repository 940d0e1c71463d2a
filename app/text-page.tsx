import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import type { Page } from '@/lib/site'
import { renderBody, renderChapeau } from './text'

/** A page that is no news: legal notice, accessibility statement … */
export async function TextPage({ page }: { page: Page }) {
  const chapeau = await renderChapeau(page)
  return (
    <>
      <Breadcrumb crumbs={[{ label: page.title }]} />
      <div className="rail">
        <div className="rail-main">
          <PageHead title={page.title} subtitle={page.subtitle} chapeau={chapeau} />
          <div className="prose">{await renderBody(page)}</div>
        </div>
      </div>
    </>
  )
}
