import type { ComponentProps } from 'react'

/** A link in a list of links: underlined, and no more than that. `className` adds to its look. */
export function QuietLink({ className = '', ...props }: ComponentProps<'a'>) {
  return (
    <a
      className={`underline decoration-line decoration-1 underline-offset-[0.2em] hover:text-accent hover:decoration-current hover:decoration-2 ${className}`}
      {...props}
    />
  )
}
