'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Shows what changed in the content folder without a reload: the page is rendered anew on the
 * server and patched in place, so the scroll position stays. Development only.
 *
 * @param href address of the stream that tells the state of the folder
 * @param seen the state that the page shows
 */
export function LiveReload({ href, seen }: { href: string; seen: string }) {
  const router = useRouter()
  useEffect(() => {
    let changes: EventSource | undefined
    const listen = () => {
      changes?.close()
      if (document.hidden) return
      changes = new EventSource(href)
      changes.onmessage = ({ data }) => {
        // The editor keeps what is being written: it is not rendered anew under it.
        if (data === seen || document.querySelector('[data-keeps]')) return
        // Next keeps a 404 page as long as the address is the same, whatever the server answers.
        if (document.querySelector('[data-not-found]')) window.location.reload()
        else router.refresh()
      }
    }
    listen()
    // Hidden pages wait: a browser keeps six connections to a server, and an editor more tabs.
    document.addEventListener('visibilitychange', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      changes?.close()
    }
  }, [href, seen, router])
  return null
}
