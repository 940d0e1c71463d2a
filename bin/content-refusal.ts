import { formatProblems, siteProblems } from '@/lib/check'
import { openSite, type Settings, UnreadableContent } from '@/lib/site'

/**
 * @param settings of the build
 * @returns why the content cannot be built, every problem of every file; `undefined` when it can
 */
export async function contentRefusal(settings: Settings): Promise<string | undefined> {
  try {
    await openSite(settings)
    return undefined
  } catch (error) {
    if (!(error instanceof UnreadableContent)) throw error
    const list = formatProblems(siteProblems(error.problems))
    return `Des fichiers de contenu ne peuvent pas être lus : le site n’est pas fabriqué.\n\n${list}`
  }
}
