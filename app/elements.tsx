import type { ComponentProps, ReactNode } from 'react'
import { ContentImage } from '@/components/ContentImage'
import { Diaporama } from '@/components/Diaporama'
import { Encadre } from '@/components/Encadre'
import { Figure } from '@/components/Figure'
import { NewWindowNotice } from '@/components/NewWindowNotice'
import { TableScroll } from '@/components/TableScroll'
import type { ElementMap } from '@/lib/markdown'
import { findMedia } from '@/lib/site'

/** Width of an image within the text, for the browser to choose a file. */
const TEXT_WIDTH = 42
const TEXT_COLUMN = `(width >= 48rem) ${TEXT_WIDTH}rem, 100vw`

/** What draws the elements of an article that are more than HTML. */
export const elements: ElementMap = {
  img: BodyImage,
  'x-encadre': ({ children, variante }: { children?: ReactNode; variante?: 'noir' | 'bleue' }) => (
    <Encadre variant={variante}>{children}</Encadre>
  ),
  'x-figure': ({ src, alt, legende }: { src: string; alt?: string; legende?: string }) => (
    <Figure
      image={{ src, alt, caption: legende, size: findMedia(src)?.size }}
      sizes={TEXT_COLUMN}
    />
  ),
  'x-diaporama': ({ children }: { children?: ReactNode }) => <Diaporama>{children}</Diaporama>,
  'x-new-window': NewWindowNotice,
  'x-table': ({ children, label }: { children?: ReactNode; label: string }) => (
    <TableScroll label={label}>{children}</TableScroll>
  ),
}

interface BodyImageProps extends ComponentProps<'img'> {
  src: string
  /** Percentage of the column that the figure around it takes. */
  share?: number
}

/** An image of the text: the width that the editor gave it stays, within the column. */
function BodyImage({ src, alt, width, height, share, style, sizes: _, ...rest }: BodyImageProps) {
  const sizes = share ? `(width >= 48rem) ${(share * TEXT_WIDTH) / 100}rem, 100vw` : TEXT_COLUMN
  const given = width === undefined ? style : { width: lengthOf(width), ...style }
  const size = findMedia(src)?.size
  return <ContentImage {...rest} src={src} alt={alt} size={size} sizes={sizes} style={given} />
}

/** Lengths of HTML are in pixels, unless they are percentages. */
function lengthOf(length: string | number): string {
  return /%$/.test(String(length)) ? String(length) : `${Number.parseInt(String(length), 10)}px`
}
