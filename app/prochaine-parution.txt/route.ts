import { getSite } from '../_site/site'

export const dynamic = 'force-static'

/**
 * When the next scheduled text is due, in ISO 8601, and nothing more; empty when there is none. What
 * builds the site anew looks here whether it must.
 */
export async function GET(): Promise<Response> {
  const { nextPublication } = await getSite()
  return new Response(nextPublication === undefined ? '' : `${nextPublication}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
