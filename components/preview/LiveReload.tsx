'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Shows what changed in the content folder without a reload: the page is rendered anew on the
 * server and patched in place, so the scroll position stays. Development only.
 *
 * @param href address of the stream of changes
 */
export function LiveReload({ href }: { href: string }) {
  const router = useRouter()
  useEffect(() => {
    const changes = new EventSource(href)
    changes.onmessage = () => router.refresh()
    return () => changes.close()
  }, [href, router])
  return null
}
