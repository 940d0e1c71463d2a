import { notFound } from 'next/navigation'
import { basePath } from '@/lib/base-path'
import { addressKey, calendarsOf, withoutBase } from '@/lib/site'
import { writeCalendar } from '../../_site/calendar'
import { feedType, writeFeed } from '../../_site/feed'
import { getSite } from '../../_site/site'
import { staticParams } from '../../_site/static-params'

interface Context {
  params: Promise<{ path: string[] }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

/*
 * Feeds and calendars stand anywhere, and a page already answers any address: hosts are set to look here for what
 * ends like one (lib/hosting/next-config.ts), and servers of files have them at their own addresses.
 */
export async function generateStaticParams() {
  const { feeds, sections } = await getSite()
  return staticParams(
    [...feeds, ...calendarsOf(sections)].map(({ path }) => ({
      path: withoutBase(basePath, path).split('/').filter(Boolean),
    })),
  )
}

/** A feed of the site, whatever its format, or a calendar of its events. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const path = addressKey(`${basePath}/${(await params).path.join('/')}`)
  const site = await getSite()
  const isHere = (one: { readonly path: string }) => addressKey(one.path) === path
  const feed = site.feeds.find(isHere)
  if (!feed) {
    const calendar = calendarsOf(site.sections).find(isHere) ?? notFound()
    return new Response(writeCalendar(calendar, site.facts), {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
    })
  }
  return new Response(writeFeed(feed, site), {
    headers: { 'Content-Type': `${feedType(feed)}; charset=utf-8` },
  })
}
