import type { ReactNode } from 'react'

/**
 * A callout in the flow of the text. A `div`: it is neither a quotation (RGAA 8.9) nor, in the middle
 * of an article, a landmark of the page.
 */
export function Encadre({
  children,
  variant,
}: {
  children: ReactNode
  variant?: 'noir' | 'bleue'
}) {
  return <div className={variant ? `encadre ${variant}` : 'encadre'}>{children}</div>
}
