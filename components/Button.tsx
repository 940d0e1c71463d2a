import type { ComponentProps } from 'react'

const look =
  'inline-flex min-h-11 cursor-pointer items-center gap-[0.6rem] rounded-xs border border-line bg-paper px-[0.9rem] font-semibold hover:border-ink hover:bg-tint'

/** A button. `className` adds to its look. */
export function Button({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" className={`${look} ${className}`} {...props} />
}

/** A link that looks like a button: it leads somewhere. */
export function ButtonLink(props: ComponentProps<'a'>) {
  return <a className={look} {...props} />
}
