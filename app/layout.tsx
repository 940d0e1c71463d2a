import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '@/components/Footer'
import { Header } from '@/components/Header'
import { SkipLinks } from '@/components/SkipLinks'
import { env } from '@/lib/env'
import { contentStamp, getSite } from '@/lib/site'
import { textFont, titleFont } from './_site/fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { name, description, url } = (await getSite()).facts
  return {
    metadataBase: new URL(url),
    title: { default: name, template: `%s – ${name}` },
    description,
    // A preview is for the team's eyes.
    robots: env.preview ? { index: false } : undefined,
  }
}

/** The frame of every page. Each page gives the inside of `main`. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { facts } = await getSite()
  return (
    <html lang={facts.language} className={`${textFont.variable} ${titleFont.variable}`}>
      <body>
        <SkipLinks />
        <Preview />
        <Header facts={facts} />
        {/* Ids of the page begin with « _ », which those of articles never do. */}
        {/* Focusable by script only, so that the skip link moves the focus and not just the view. */}
        <main id="_contenu" tabIndex={-1} className="wrap">
          {children}
        </main>
        <Footer facts={facts} />
        <Changes />
      </body>
    </html>
  )
}

/** Imported on previews only, so that no other build has its code. */
async function Preview() {
  if (process.env.PREVIEW) {
    const { PreviewBar } = await import('@/components/preview/PreviewBar')
    return <PreviewBar href="/apercu/" />
  }
  return null
}

/** Development only, so that no other build has its code. */
async function Changes() {
  if (process.env.NODE_ENV === 'development') {
    const { LiveReload } = await import('@/components/preview/LiveReload')
    return <LiveReload href="/changements/" seen={contentStamp()} />
  }
  return null
}
