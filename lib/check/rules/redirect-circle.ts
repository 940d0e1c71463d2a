import { addressKey } from '@/lib/site/addresses'
import { targetAt } from '@/lib/site/table'
import type { Corpus } from '../corpus'
import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

const keys = ['redirect_to', 'redirection', 'redirection-interne'] as const

/**
 * Pages that lead to each other, and so nowhere:
 *
 *     redirect_to: /actualites/celle-qui-mene-ici/
 *                  ^
 */
export const redirectCircle: Rule = {
  name: 'redirect-circle',
  severity: 'error',
  *check({ entry, text, source }, corpus) {
    if (text.redirectTo === undefined) return
    const steps = circleFrom(entry.path, text.redirectTo, corpus)
    if (!steps) return
    const key = keys.find((each) => source.data[each] != null) ?? 'redirect_to'
    yield {
      ...placeOfKey(source, [key]),
      message:
        steps.length === 0
          ? 'Cette page mène à elle-même : personne n’y arrive.'
          : `Cette redirection tourne en rond : ${[entry.path, ...steps, entry.path].join(' → ')}.`,
      advice: 'Donnez l’adresse de la page où il faut arriver.',
    }
  },
}

/** @returns the addresses on the way back to where it began; `undefined` when it leads elsewhere */
function circleFrom(from: string, to: string, corpus: Corpus): string[] | undefined {
  const start = addressKey(from)
  const steps: string[] = []
  const seen = new Set<string>()
  let next: string | undefined = to
  while (next?.startsWith('/')) {
    const key = addressKey(next)
    if (key === start) return steps
    if (seen.has(key)) return undefined
    seen.add(key)
    steps.push(next)
    const target = targetAt(corpus.site.addresses, next)
    const page = target?.kind === 'page' ? target.page : undefined
    const document = target?.kind === 'document' ? target.document : undefined
    next = target?.kind === 'redirect' ? target.to : (page ?? document)?.redirectTo
  }
  return undefined
}
