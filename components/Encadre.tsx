import type { ComponentProps } from 'react'

interface EncadreProps extends ComponentProps<'div'> {
  variant?: 'noir' | 'bleue'
}

/**
 * A callout in the flow of the text. A `div`: it is neither a quotation (RGAA 8.9) nor, in the middle
 * of an article, a landmark of the page.
 */
export function Encadre({ variant, className, ...rest }: EncadreProps) {
  const classes = ['encadre', variant, className].filter(Boolean).join(' ')
  return <div className={classes} {...rest} />
}
