import { pageWindow } from './page-window'

/** A square, large enough for a finger. */
const square = 'grid min-h-11 min-w-11 place-content-center px-3'

const link = `${square} font-semibold underline decoration-line underline-offset-[0.25em] hover:bg-tint hover:decoration-accent`

export interface PaginationProps {
  /** The page shown, from 1. */
  page: number
  pageCount: number
  hrefOf: (page: number) => string
}

/** Links to the other pages of a listing; nothing when there is only one. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  if (pageCount < 2) return null
  return (
    <nav className="mt-12 border-t-4 border-ink pt-4 print:hidden" aria-label="Pagination">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <a className={link} href={hrefOf(page - 1)} rel="prev">
              Page précédente
            </a>
          </li>
        )}
        {pageWindow(page, pageCount).map((item, index) =>
          item === 'gap' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing else to be known by
            <li key={`gap-${index}`} className={square} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={item}>
              <a
                className={`${link} aria-[current=page]:bg-ink aria-[current=page]:text-paper aria-[current=page]:no-underline`}
                href={hrefOf(item)}
                aria-current={item === page ? 'page' : undefined}
              >
                <span className="sr-only">Page </span>
                {item}
              </a>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <a className={link} href={hrefOf(page + 1)} rel="next">
              Page suivante
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
