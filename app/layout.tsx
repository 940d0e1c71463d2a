import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { INTERFACE_LANGUAGE } from '@/components/language'
import { basePath } from '@/lib/base-path'
import { env } from '@/lib/env'
import { contentStamp } from '@/lib/site'
import { colours } from './_site/colours'
import { textFont, textItalic, titleFont, titleItalic } from './_site/fonts'
import { iconsOf } from './_site/icons'
import { getSite } from './_site/site'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite()
  const { name, description, url } = site.facts
  return {
    metadataBase: new URL(url),
    title: { default: name, template: `%s – ${name}` },
    description,
    icons: iconsOf(site),
    // A preview is for the team's eyes.
    robots: env.preview ? { index: false } : undefined,
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colours.light },
    { media: '(prefers-color-scheme: dark)', color: colours.dark },
  ],
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
