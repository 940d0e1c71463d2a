import { notFound } from 'next/navigation'
import { securityText } from '../../_site/security-text'
import { getSite } from '../../_site/site'
import { staticParams } from '../../_site/static-params'

export const dynamic = 'force-static'
export const dynamicParams = false

/** None for a site whose configuration names no contact: the address is then a 404. */
export async function generateStaticParams() {
  const { security } = (await getSite()).facts
  return staticParams(security ? [{ file: 'security.txt' }] : [])
}

/** Whom to tell of a vulnerability (RFC 9116). Each build renews the day it expires. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { security, url } = (await getSite()).facts
  if (!security || (await params).file !== 'security.txt') notFound()
  return new Response(securityText(security, url, Date.now()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
