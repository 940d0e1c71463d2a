import { lookup } from 'mrmime'
import { notFound } from 'next/navigation'
import { fileHeaders, kindOf } from '@/lib/hosting/headers'
import { decoded, openMedia } from '@/lib/site'
import { getSite } from '../../_site/site'
import { staticParams } from '../../_site/static-params'

interface Context {
  params: Promise<{ path: string[] }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

/*
 * Files of the content folder are at their own path, where a page could be too: hosts are set to look
 * here for what ends like one (lib/hosting/next-config.ts). They are part of the build, so that no
 * function needs the folder.
 */
export async function generateStaticParams() {
  const { media } = await getSite()
  const paths = media.map(({ path }) => path.split('/').filter(Boolean))
  return staticParams(paths.filter(isStorable).map((path) => ({ path })))
}

/** Next stores each under its name with `.body` added: a name of 255 bytes is the longest of a disk. */
function isStorable(path: readonly string[]): boolean {
  return path.every((name) => Buffer.byteLength(name) <= 250)
}

/** A file of the content folder, with the headers of its kind. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const path = decoded(`/${(await params).path.join('/')}`).normalize()
  const { media } = await getSite()
  const { file } = media.find((one) => one.path === path) ?? notFound()
  const { bytes, content } = openMedia(file)
  return new Response(content, {
    headers: {
      ...fileHeaders(kindOf(file)),
      'Content-Type': lookup(file) ?? 'application/octet-stream',
      'Content-Length': String(bytes),
    },
  })
}
