import type { ComponentProps, ReactNode } from 'react'
import { ContentImage } from '@/components/ContentImage'
import { Diaporama } from '@/components/Diaporama'
import { Encadre } from '@/components/Encadre'
import { Figure } from '@/components/Figure'
import { NewWindowNotice } from '@/components/NewWindowNotice'
import { TableScroll } from '@/components/TableScroll'
import { findMedia } from '@/lib/articles'
import type { ElementMap } from '@/lib/markdown'

/** Width of an image within the text, for the browser to choose a file. */
const TEXT_COLUMN = '(width >= 48rem) 42rem, 100vw'

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

/** An image of the text: sizes that the editor wrote stay, the file's own are the fallback. */
function BodyImage({ src = '', alt, width, height, ...rest }: ComponentProps<'img'>) {
  const size = typeof src === 'string' ? findMedia(src)?.size : undefined
  return <ContentImage src={String(src)} alt={alt} size={size} sizes={TEXT_COLUMN} {...rest} />
}
