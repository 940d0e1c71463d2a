import { Breadcrumb } from '@/components/Breadcrumb'
import { Chapeau } from '@/components/Chapeau'
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
          <div className="page-head">
            <h1 className="page-title">{page.title}</h1>
            {page.subtitle && <p className="subtitle">{page.subtitle}</p>}
            {chapeau && <Chapeau>{chapeau}</Chapeau>}
          </div>
          <div className="prose">{await renderBody(page)}</div>
        </div>
      </div>
    </>
  )
}
