import type { Metadata } from 'next'
import { getListingPage, getListingPages, Listing, listingMetadata } from '../../../listing'
import { staticParams } from '../../../static-params'

interface Props {
  params: Promise<{ page: string }>
}

// Any other number is a 404.
export const dynamicParams = false

export async function generateStaticParams() {
  const others = (await getListingPages()).slice(1)
  return staticParams(others.map(({ number }) => ({ page: String(number) })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listingMetadata(await getListingPage(Number((await params).page)))
}

export default async function OtherListingPage({ params }: Props) {
  return <Listing page={await getListingPage(Number((await params).page))} />
}
