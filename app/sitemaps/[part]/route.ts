import { notFound } from 'next/navigation'
import { getSite } from '../../_site/site'
import { siteMapOf } from '../../_site/sitemap'
import { staticParams } from '../../_site/static-params'

interface Context {
  params: Promise<{ part: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { parts } = siteMapOf(await getSite())
  return staticParams(parts.map((_, part) => ({ part: `${part + 1}.xml` })))
}

/** A part of a large site map. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const part = Number.parseInt((await params).part, 10)
  const xml = siteMapOf(await getSite()).parts[part - 1] ?? notFound()
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
