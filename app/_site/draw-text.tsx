import { renderToStaticMarkup } from 'react-dom/server'
import { type Document, isDocument, type Page } from '@/lib/site'
import { listed, renderText } from './text'

/**
 * Draws a text as its page does, and what lists say of it: for `npm run build`, which looks for what
 * made a page fail.
 *
 * @throws what its page throws
 */
export async function drawText(text: Document | Page): Promise<void> {
  const { body, chapeau } = await renderText(text)
  renderToStaticMarkup(
    <>
      {chapeau}
      {body}
    </>,
  )
  if (isDocument(text)) listed(text)
}
