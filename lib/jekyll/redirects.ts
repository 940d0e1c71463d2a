import type { JekyllItem, JekyllProblem, Redirect } from './types'

/**
 * Old addresses and where they lead, as jekyll-redirect-from makes them
 * (https://github.com/jekyll/jekyll-redirect-from). A page that is there is never replaced by one.
 */
export function redirectsOf(
  items: readonly JekyllItem[],
  published: ReadonlyMap<string, JekyllItem>,
  report: (problem: JekyllProblem) => void,
): readonly Redirect[] {
  const redirects = new Map<string, Redirect>()
  const add = (item: JekyllItem, key: string, from: string, to: string) => {
    const taken = published.get(from) ?? published.get(encodeURI(from.replace(halves, '\uFFFD')))
    const place = item.frontMatter.placeOf([key])
    if (from === to) {
      report({ code: 'redirect-loop', file: item.file, ...place, facts: { from, to } })
    } else if (taken) {
      const facts = { url: from, other: taken.file }
      report({ code: 'address-taken', file: item.file, ...place, facts })
    } else {
      redirects.set(from, { from, to, file: item.file })
    }
  }
  for (const item of items) {
    if (!item.hasAddress) continue
    for (const from of item.redirectFrom) add(item, 'redirect_from', from, item.url)
    if (item.redirectTo !== undefined) add(item, 'redirect_to', item.url, item.redirectTo)
  }
  return [...redirects.values()]
}

/** Halves of a surrogate pair, which no address has: the check reports them. */
const halves = /\p{Surrogate}/gu
