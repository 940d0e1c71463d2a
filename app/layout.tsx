import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '@/components/Footer'
import { Header } from '@/components/Header'
import { SkipLinks } from '@/components/SkipLinks'
import { site } from '@/lib/site'
import { textFont, titleFont } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: site.name, template: `%s – ${site.name}` },
  description: site.description,
}

/** The frame of every page. Each page gives the inside of `main`. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language} className={`${textFont.variable} ${titleFont.variable}`}>
      <body>
        <SkipLinks />
        <Header />
        {/* Ids of the page begin with « _ », which those of articles never do. */}
        {/* Focusable by script only, so that the skip link moves the focus and not just the view. */}
        <main id="_contenu" tabIndex={-1} className="wrap">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}
