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
      const host = hostOf(attributes.get('src') ?? '')
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

function hostOf(src: string): string | undefined {
  const address = readAddress(src)
  return address.kind === 'external' ? address.url.hostname : undefined
}
