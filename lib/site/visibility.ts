import type { Article } from './article'

/**
 * The only place that decides whether the public may read an article.
 *
 * @param now milliseconds since the epoch
 * @returns false for a draft (`published: false`) and before the article's date
 */
export function isPublic(article: Pick<Article, 'draft' | 'date'>, now: number): boolean {
  return !article.draft && article.date.time <= now
}

/**
 * The only place that decides whether articles that are not public are shown: on previews and on a
 * developer's machine, nowhere else.
 */
export function showsEverything(
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return env.VERCEL_ENV === 'preview' || env.NODE_ENV === 'development'
}
