/** Addresses of the site that are no file of the content folder: those of `app`. */
const sitePages: readonly RegExp[] = [
  /^\/$/,
  /^\/actualites\/(?:page\/\d+\/)?$/,
  /^\/themes\/[^/]+\/$/,
  /^\/plan-du-site\/$/,
  /^\/(?:sitemap\.xml|robots\.txt)$/,
]

/** @param path decoded, with its final slash */
export function isSitePage(path: string): boolean {
  return sitePages.some((pattern) => pattern.test(path))
}
