import { type ComponentProps, isValidElement, type ReactNode } from 'react'

interface HeadingProps extends ComponentProps<'h2'> {
  level: 2 | 3 | 4 | 5 | 6
}

/**
 * A heading of a text, which is the link to itself: its words are the name of both. One that holds
 * a link already has a mark after it instead, since links do not nest.
 */
export function Heading({ level, children, ...props }: HeadingProps) {
  const Title = `h${level}` as const
  if (!props.id) return <Title {...props}>{children}</Title>
  const href = `#${props.id}`
  if (holdsLink(children)) {
    return (
      <Title {...props}>
        {children}{' '}
        <a className="text-line no-underline" href={href} aria-label="Lien vers cette partie">
          #
        </a>
      </Title>
    )
  }
  return (
    <Title {...props}>
      <a
        className="text-inherit no-underline decoration-accent decoration-2 underline-offset-[0.15em] hover:underline"
        href={href}
      >
        {children}
      </a>
    </Title>
  )
}

function holdsLink(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.some(holdsLink)
  if (!isValidElement<{ href?: string; children?: ReactNode }>(node)) return false
  return node.type === 'a' || node.props.href !== undefined || holdsLink(node.props.children)
}
