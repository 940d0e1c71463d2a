/**
 * Which page numbers a pagination shows: the first, the last, the current one and its neighbours.
 * A gap that would hide a single page shows that page instead.
 *
 * @param page the page shown, from 1
 * @param pageCount number of pages
 */
export function pageWindow(page: number, pageCount: number): (number | 'gap')[] {
  const shown = new Set([1, page - 1, page, page + 1, pageCount])
  const items: (number | 'gap')[] = []
  for (let number = 1; number <= pageCount; number++) {
    if (shown.has(number) || (shown.has(number - 1) && shown.has(number + 1))) items.push(number)
    else if (items[items.length - 1] !== 'gap') items.push('gap')
  }
  return items
}
