import { contentStamp } from '@/lib/articles'

/** How often the content folder is looked at, in milliseconds: asked, since watchers miss renames. */
const INTERVAL = 300

/** A server-sent event whenever something changed in the content folder. Development only. */
export function GET(request: Request): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      let seen = contentStamp()
      const timer = setInterval(() => {
        const stamp = contentStamp()
        if (stamp === seen) return
        seen = stamp
        controller.enqueue(encoder.encode('data: changed\n\n'))
      }, INTERVAL)
      request.signal.addEventListener('abort', () => {
        clearInterval(timer)
        controller.close()
      })
    },
  })
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' },
  })
}
