import { pageWindow } from './page-window'

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
    <nav className="pagination" aria-label="Pagination">
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              Page précédente
            </a>
          </li>
        )}
        {pageWindow(page, pageCount).map((item, index) =>
          item === 'gap' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing else to be known by
            <li key={`gap-${index}`} className="pagination-number" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={item} className="pagination-number">
              <a href={hrefOf(item)} aria-current={item === page ? 'page' : undefined}>
                <span className="sr-only">Page </span>
                {item}
              </a>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              Page suivante
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
