import type { Draft } from './item'
import type { JekyllItem, JekyllProblem } from './types'

/**
 * Decides whose an address is: of several sources of one file Jekyll keeps what it writes last,
 * documents after pages, and of posts the latest.
 */
export function settle(
  drafts: readonly Draft[],
  report: (problem: JekyllProblem) => void,
): { readonly items: readonly JekyllItem[]; readonly published: ReadonlyMap<string, JekyllItem> } {
  const written = drafts.filter((draft) => draft.written)
  const byFile = lastOf(written, ({ destination }) => destination)
  const owners = lastOf([...byFile.values()], ({ url }) => url)
  for (const draft of written) {
    const owner = owners.get(byFile.get(draft.destination)?.url ?? draft.url)
    // A folder may be read twice, as pages and as a collection: that is one file, not two.
    if (!owner || owner.file === draft.file) continue
    const place = draft.frontMatter.placeOf(['permalink'])
    const facts = { url: draft.url, other: owner.file }
    report({ code: 'address-taken', file: draft.file, ...place, facts })
  }
  const published = new Map<string, JekyllItem>()
  const items = drafts.map((draft): JekyllItem => {
    const { written: _, destination: __, ...rest } = draft
    const hasAddress = owners.get(draft.url) === draft
    const item = { ...rest, hasAddress, published: hasAddress && draft.redirectTo === undefined }
    if (item.published) published.set(item.url, item)
    return item
  })
  return { items, published }
}

function lastOf(drafts: readonly Draft[], key: (draft: Draft) => string): Map<string, Draft> {
  return new Map(drafts.map((draft) => [key(draft), draft]))
}

/** @returns all documents; of the posts, only the newest so many are included (`limit_posts`) */
export function limitPosts(drafts: readonly Draft[], limit: number): readonly Draft[] {
  if (limit === 0) return drafts
  const posts = drafts.filter(({ collection, included }) => collection === 'posts' && included)
  const kept = new Set(posts.slice(-limit))
  return drafts.map((draft) =>
    draft.collection !== 'posts' || kept.has(draft)
      ? draft
      : { ...draft, included: false, written: false },
  )
}
