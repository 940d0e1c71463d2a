import { contentStamp } from '@/lib/site'

/** How often the content folder is looked at, in milliseconds: asked, since watchers miss renames. */
const INTERVAL = 300

/** Server-sent events: the state of the content folder, now and whenever it changes. Development only. */
export function GET(): Response {
  let timer: NodeJS.Timeout | undefined
  const body = new ReadableStream<string>({
    start(controller) {
      let told = ''
      const tell = () => {
        const stamp = contentStamp()
        if (stamp !== told) controller.enqueue(`data: ${stamp}\n\n`)
        told = stamp
      }
      tell()
      timer = setInterval(tell, INTERVAL)
    },
    cancel() {
      clearInterval(timer)
    },
  })
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' },
  })
}
