import type { Document, Page } from '@/lib/site'
import { isDocument } from '@/lib/site'
import { DocumentPage } from '../_pages/document-page'
import { TextPage } from '../_pages/text-page'

/** @returns the HTML of what a page shows between its header and its footer */
export async function renderPage(text: Document | Page): Promise<string> {
  // Next refuses a static import of it in the code of a route.
  const { prerender } = await import('react-dom/static.edge')
  const { prelude } = await prerender(
    isDocument(text) ? <DocumentPage document={text} isPlain /> : <TextPage page={text} isPlain />,
  )
  return new Response(prelude).text()
}
