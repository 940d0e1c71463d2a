import type { JekyllConfig, JekyllItem } from '@/lib/jekyll'

/**
 * The only place that decides whether readers may see a text.
 *
 * @param hidden why it should not be: a draft, `published: false`, a date to come
 * @param config of the folder, which may publish them all the same
 */
export function isPublic(
  hidden: JekyllItem['hidden'],
  config: Pick<JekyllConfig, 'future' | 'showDrafts' | 'unpublished'>,
): boolean {
  const allowed = {
    draft: config.showDrafts,
    future: config.future,
    unpublished: config.unpublished,
  }
  return hidden.every((reason) => allowed[reason])
}
