import { readAddress } from '@/lib/markdown'
import { allowedFrameHosts } from '@/lib/markdown/allow-list'
import type { Rule } from '../rule'

/**
 * Frames without a title say nothing to who does not see them (RGAA 2.1, 2.2); those of a site that
 * is not on the list become links.
 *
 *     <iframe src="https://www.youtube.com/embed/exemple"></iframe>
 *     ^
 */
export const frame: Rule = {
  name: 'frame',
  severity: 'error',
  *check({ parts }) {
    for (const { tag, attributes, place } of parts.flatMap(({ elements }) => elements)) {
      if (tag !== 'iframe') continue
      if (!attributes.get('title')?.trim()) {
        yield {
          ...place,
          message: 'Ce cadre (<iframe>) n’a pas de titre : rien ne dit ce qu’il contient.',
          advice: 'Ajoutez title="ce que montre le cadre".',
        }
      }
      const url = urlOf(attributes.get('src') ?? '')
      const host = url?.hostname
      const video = url && videoOf(url)
      if (video) {
        yield {
          ...place,
          message: 'YouTube ne se montre pas dans un cadre à l’adresse de sa page.',
          advice: `Écrivez l’adresse de son lecteur : « https://www.youtube-nocookie.com/embed/${video} ».`,
        }
      }
      if (host !== undefined && allowedFrameHosts.includes(host)) continue
      yield {
        ...place,
        severity: 'warning',
        message: `Un cadre de ${host ?? 'cette adresse'} n’est pas affiché : il devient un lien.`,
        advice: `Les cadres permis sont ceux de ${allowedFrameHosts.join(', ')}.`,
      }
    }
  },
}

function urlOf(src: string): URL | undefined {
  const address = readAddress(src)
  return address.kind === 'external' ? address.url : undefined
}

/** @returns the video of a page of YouTube, which refuses to stand in a frame */
function videoOf({ hostname, pathname, searchParams }: URL): string | undefined {
  if (!/^(?:www\.)?youtube(?:-nocookie)?\.com$/.test(hostname) || pathname !== '/watch')
    return undefined
  return searchParams.get('v') ?? undefined
}
