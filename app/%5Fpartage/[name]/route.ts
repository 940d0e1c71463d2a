import { notFound } from 'next/navigation'
import { cardImage, cardName } from '@/lib/share'
import { drawnCards } from '../../_site/share'
import { getSite } from '../../_site/site'

interface Context {
  params: Promise<{ name: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return [...drawnCards(await getSite()).values()].map((card) => ({ name: cardName(card) }))
}

/** The image that other sites show of a document without picture. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { name } = await params
  const cards = [...drawnCards(await getSite()).values()]
  const card = cards.find((one) => cardName(one) === name) ?? notFound()
  return new Response(new Uint8Array(await cardImage(card)), {
    headers: { 'Content-Type': 'image/png' },
  })
}
