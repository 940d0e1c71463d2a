import { createHash, timingSafeEqual } from 'node:crypto'
import { basePath } from '@/lib/base-path'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/**
 * Asked by the host's clock (vercel.json): builds the site anew when a scheduled text is due. It is
 * there only where `DEPLOY_HOOK_URL` is set, and answers only those who know `CRON_SECRET`.
 *
 * @see https://vercel.com/docs/cron-jobs/manage-cron-jobs
 */
export async function GET(request: Request): Promise<Response> {
  const { deployHook, cronSecret, siteUrl } = env
  const asked = request.headers.get('authorization') ?? ''
  if (!deployHook || !cronSecret || !siteUrl || !isSame(asked, `Bearer ${cronSecret}`)) {
    return answer('Accès refusé.', 401)
  }
  const published = await fetch(`${siteUrl}${basePath}/prochaine-parution.txt`, {
    cache: 'no-store',
  })
  if (!published.ok) return answer('La date de la prochaine parution ne peut pas être lue.', 502)
  // NaN where there is none, which is not due either.
  const isDue = Date.parse((await published.text()).trim()) <= Date.now()
  if (!isDue) return answer('Rien à publier.', 200)
  const { ok } = await fetch(deployHook, { method: 'POST', cache: 'no-store' })
  return ok ? answer('Le site est refabriqué.', 202) : answer('L’hébergeur a refusé.', 502)
}

function answer(words: string, status: number): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** In the same time, however much of it is right. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(one), hash(other))
}
