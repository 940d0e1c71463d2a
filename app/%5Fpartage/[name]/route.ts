import { notFound } from 'next/navigation'
import { cardImage } from '@/lib/share'
import { cardsByName } from '../../_site/share'
import { getSite } from '../../_site/site'
import { staticParams } from '../../_site/static-params'

interface Context {
  params: Promise<{ name: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return staticParams([...cardsByName(await getSite()).keys()].map((name) => ({ name })))
}

/** The image that other sites show of a document without picture. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { name } = await params
  const card = cardsByName(await getSite()).get(name) ?? notFound()
  return new Response(new Uint8Array(await cardImage(card)), {
    headers: { 'Content-Type': 'image/png' },
  })
}
