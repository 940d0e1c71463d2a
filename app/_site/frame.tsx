import type { ReactNode } from 'react'
import { Footer } from '@/components/Footer'
import { Header } from '@/components/Header'
import { SkipLinks } from '@/components/SkipLinks'
import { basePath } from '@/lib/base-path'
import { getSite } from './site'

/**
 * The frame of every page, around what a page says.
 *
 * @param path address of the page, for the menu to mark it
 * @param section address of the section that the page belongs to
 */
export async function Frame({
  path,
  section,
  children,
}: {
  path?: string
  section?: string
  children: ReactNode
}) {
  const { facts } = await getSite()
  return (
    <>
      <SkipLinks />
      <Preview />
      <Header facts={facts} path={path} section={section} />
      {/* Ids of the page begin with « _ », which those of articles never do. */}
      {/* Focusable by script only, so that the skip link moves the focus and not just the view. */}
      <main id="_contenu" tabIndex={-1} className="wrap">
        {children}
      </main>
      <Footer facts={facts} />
    </>
  )
}

/** Imported on previews only, so that no other build has its code. */
async function Preview() {
  if (process.env.PREVIEW) {
    const { PreviewBar } = await import('@/components/preview/PreviewBar')
    return <PreviewBar href={`${basePath}/apercu/`} />
  }
  return null
}
