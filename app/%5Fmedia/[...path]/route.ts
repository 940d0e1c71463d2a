import { lookup } from 'mrmime'
import { fileHeaders, kindOf } from '@/lib/hosting/headers'
import { findMedia, openMedia } from '@/lib/site'

interface Context {
  params: Promise<{ path: string[] }>
}

/**
 * A file of the content folder, at `/_media` and its path: Next asks here for what is in no public
 * folder (see the rewrite in lib/hosting/next-config.ts). A built site has it as a file.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const media = findMedia(`/${path.join('/')}`)
  if (!media) return new Response(null, { status: 404 })
  return new Response(openMedia(media), {
    headers: {
      ...fileHeaders(kindOf(media.file)),
      'Content-Type': lookup(media.file) ?? 'application/octet-stream',
      'Content-Length': String(media.bytes),
    },
  })
}
