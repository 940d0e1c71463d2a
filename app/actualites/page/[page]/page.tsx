import type { Metadata } from 'next'
import { getListingPage, getListingPages, Listing, listingMetadata } from '../../../listing'

interface Props {
  params: Promise<{ page: string }>
}

// Any other number is a 404.
export const dynamicParams = false

export async function generateStaticParams() {
  const pages = await getListingPages()
  return pages.slice(1).map(({ number }) => ({ page: String(number) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listingMetadata(await getListingPage(Number((await params).page)))
}

export default async function OtherListingPage({ params }: Props) {
  return <Listing page={await getListingPage(Number((await params).page))} />
}
