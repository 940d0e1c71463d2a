import { env } from '@/lib/env'

/**
 * @param addresses every address of a route, as `generateStaticParams` gives them
 * @returns the same; none in development, where files come and go: Next would go on answering from
 *   the list it made before, and given none it asks the page
 */
export function staticParams<Params>(addresses: Params[]): Params[] {
  return env.development ? [] : addresses
}
