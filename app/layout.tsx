import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { INTERFACE_LANGUAGE } from '@/components/language'
import { basePath } from '@/lib/base-path'
import { env } from '@/lib/env'
import { contentStamp } from '@/lib/site'
import { textFont, textItalic, titleFont, titleItalic } from './_site/fonts'
import { getSite } from './_site/site'
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

const fonts = [textFont, textItalic, titleFont, titleItalic]
  .map(({ variable }) => variable)
  .join(' ')

/** What every page has, whatever its frame. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { name } = (await getSite()).facts
  return (
    <html lang={INTERFACE_LANGUAGE} className={fonts}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={name}
          href={`${basePath}/opensearch.xml`}
        />
      </head>
      <body>
        {children}
        <Changes />
      </body>
    </html>
  )
}

/** Development only, so that no other build has its code. */
async function Changes() {
  if (process.env.NODE_ENV === 'development') {
    const { LiveReload } = await import('@/components/preview/LiveReload')
    return <LiveReload href={`${basePath}/changements/`} seen={contentStamp()} />
  }
  return null
}
