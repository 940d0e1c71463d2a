import { formatProblems, siteProblems } from '@/lib/check'
import { openSite, type Site, UnreadableContent } from '@/lib/site'

/** Thrown when files of the content folder cannot be read: names all of them, in French. */
class ContentError extends Error {
  constructor({ problems }: UnreadableContent) {
    const list = formatProblems(siteProblems(problems))
    super(`Des fichiers de contenu ne peuvent pas être lus.\n\n${list}\n`)
    this.name = 'ContentError'
    // What an editor reads at the end of a failed build: where the code stood is no help to them.
    this.stack = this.message
  }
}

/**
 * @returns the site that this deployment shows, loaded once
 * @throws ContentError (rejects) when files cannot be read and the deployment is public
 */
export async function getSite(): Promise<Site> {
  try {
    return await openSite()
  } catch (error) {
    throw error instanceof UnreadableContent ? new ContentError(error) : error
  }
}
