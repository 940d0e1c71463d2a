import type { ComponentProps } from 'react'

/**
 * Lets a wide table scroll by itself, so that the page never does. One that may have to comes as a
 * named region that the keyboard reaches, for arrow keys to scroll it.
 */
export function TableScroll(props: ComponentProps<'div'>) {
  return <div className="table-scroll" {...props} />
}
