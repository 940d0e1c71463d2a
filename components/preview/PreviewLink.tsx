import type { ComponentProps } from 'react'

/** A link to what the team should look at. `className` adds to its look. */
export function PreviewLink({ className = '', ...props }: ComponentProps<'a'>) {
  return (
    <a
      className={`underline decoration-line underline-offset-[0.2em] hover:decoration-accent hover:decoration-2 ${className}`}
      {...props}
    />
  )
}
