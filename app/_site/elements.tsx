import type { ComponentProps, ReactNode } from 'react'
import { ContentImage } from '@/components/ContentImage'
import { Diaporama } from '@/components/Diaporama'
import { Encadre } from '@/components/Encadre'
import { Heading } from '@/components/Heading'
import { NewWindowNotice } from '@/components/NewWindowNotice'
import { TableScroll } from '@/components/TableScroll'
import type { ElementMap } from '@/lib/markdown/react'
import { findMedia } from '@/lib/site'

/** Width of an image within the text, for the browser to choose a file. */
const TEXT_WIDTH = 42
const TEXT_COLUMN = `(width >= 48rem) ${TEXT_WIDTH}rem, 100vw`

/** What draws the elements of an article that are more than HTML. */
export const elements: ElementMap = {
  img: BodyImage,
  h2: headingOf(2),
  h3: headingOf(3),
  h4: headingOf(4),
  h5: headingOf(5),
  h6: headingOf(6),
  callout: Callout,
  slides: ({ children }: { children?: ReactNode }) => (
    <Diaporama sizeOf={(src) => findMedia(src)?.size}>{children}</Diaporama>
  ),
  'new-window': NewWindowNotice,
  'file-details': FileDetails,
  'table-box': TableScroll,
}

function headingOf(level: 2 | 3 | 4 | 5 | 6) {
  return (props: ComponentProps<'h2'>) => <Heading level={level} {...props} />
}

/** Format and size: a line does not break within. */
function FileDetails(props: ComponentProps<'span'>) {
  return <span className="whitespace-nowrap" {...props} />
}

interface CalloutProps extends ComponentProps<'div'> {
  'data-variant'?: 'noir' | 'bleue'
}

function Callout({ 'data-variant': variant, ...rest }: CalloutProps) {
  return <Encadre variant={variant} {...rest} />
}

interface BodyImageProps extends ComponentProps<'img'> {
  src: string
  /** Percentage of the column that the figure around it takes. */
  'data-share'?: string
}

/** An image of the text: the width that the editor gave it stays, within the column. */
function BodyImage(props: BodyImageProps) {
  const { src, alt, width, height, style, sizes: _, ...rest } = props
  const share = rest['data-share']
  const sizes = share
    ? `(width >= 48rem) ${(Number(share) * TEXT_WIDTH) / 100}rem, 100vw`
    : TEXT_COLUMN
  const given = width === undefined ? style : { width, ...style }
  const size = findMedia(src)?.size
  return <ContentImage {...rest} src={src} alt={alt} size={size} sizes={sizes} style={given} />
}
