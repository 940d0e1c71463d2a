import { Refused } from './answer'

/** Names by which a machine calls itself, and addresses, which no other site can take for its own. */
const localNames = /^(?:localhost|[\w-]+\.localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\])$/i

/**
 * Refuses what another site makes a browser ask: an action comes from the editor's own page.
 *
 * @param request with the headers that browsers write themselves (`Origin`, `Sec-Fetch-Site`)
 * @param origin of this site, as browsers see it
 * @throws Refused
 */
export function requireOwnOrigin(request: Request, origin: string): void {
  const from = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isOwn =
    request.method === 'GET'
      ? site === null || site === 'same-origin' || site === 'none'
      : from === origin && (site === null || site === 'same-origin')
  if (!isOwn) throw new Refused(403, 'Cette demande ne vient pas de la page de l’éditeur.')
}

/**
 * Refuses another name than the machine's own: a site could have its name lead here (DNS rebinding).
 *
 * @param host as the request names it, port included
 * @throws Refused
 */
export function requireLocalName(host: string): void {
  if (!localNames.test(host.replace(/:\d+$/, ''))) {
    throw new Refused(403, 'L’éditeur ne répond qu’à cette machine.')
  }
}
