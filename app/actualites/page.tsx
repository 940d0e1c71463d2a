import type { Metadata } from 'next'
import { getListingPage, Listing, listingMetadata } from '../listing'

export async function generateMetadata(): Promise<Metadata> {
  return listingMetadata(await getListingPage(1))
}

export default async function FirstListingPage() {
  return <Listing page={await getListingPage(1)} />
}
