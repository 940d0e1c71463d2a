import { addressFault } from '@/lib/site/address-faults'
import { addressKey } from '@/lib/site/addresses'
import type { Claim } from '../claims'
import type { Corpus } from '../corpus'
import type { CheckedFile } from '../entry'
import type { Finding } from '../finding'
import type { Place } from '../problem'
import { reservedFor } from '../reserved'
import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'
import { addressWords } from '../unreadable/address'

/**
 * Addresses that are the site's own, or another file's, for a page or for an old address:
 *
 *     permalink: /plan-du-site/
 *                ^
 *     redirect_from: /sitemap.xml
 *                    ^
 */
export const address: Rule = {
  name: 'address',
  severity: 'error',
  *check(file, corpus) {
    const { entry, source } = file
    const own = placeOfKey(source, ['permalink'])
    for (const words of claimed(entry.path, false, file, corpus)) yield { ...own, ...words }
    for (const { path, place } of oldAddresses(file)) {
      const fault = addressFault(path, path.replace(/^\/(?=[a-z]+:)/i, ''))
      if (fault) {
        const [, sentences] = addressWords[`address-${fault.fault}`]
        yield { ...place, ...sentences({ path, found: fault.found }), advice: noOldAddress }
        continue
      }
      for (const words of claimed(path, true, file, corpus)) yield { ...place, ...words }
    }
  },
}

const noOldAddress =
  'Une ancienne adresse est un chemin de ce site : « redirect_from: /ancienne-page/ ».'

type Words = Omit<Finding, keyof Place>

/** With the place of each, as it is written: a text, or an entry of a list. */
function* oldAddresses({ source, text }: CheckedFile): Iterable<{ path: string; place: Place }> {
  const written = source.data.redirect_from
  for (const [index, path] of text.redirectFrom.entries()) {
    const place = placeOfKey(source, ['redirect_from', ...(Array.isArray(written) ? [index] : [])])
    yield { path, place }
  }
}

function* claimed(
  path: string,
  isOld: boolean,
  { entry, text }: CheckedFile,
  corpus: Corpus,
): Iterable<Words> {
  const wants = isOld ? 'redirect' : 'section' in text ? 'document' : 'page'
  const reserved = reservedFor(path, wants, corpus)
  if (reserved !== undefined) {
    yield {
      // A page of a Jekyll site may well be its own site map.
      severity: corpus.isPlain || isOld ? 'error' : 'warning',
      message: `L’adresse ${path} est celle ${reserved}.`,
      advice: isOld
        ? 'Retirez-la des anciennes adresses : elle mène déjà quelque part.'
        : 'Donnez à ce fichier un autre « permalink », ou un autre nom.',
    }
  }
  for (const claim of corpus.claims.on(path)) {
    if (claim.entry.file === entry.file) continue
    const words = againstOther(path, isOld, claim)
    if (words) yield words
  }
}

/** Pages with the very same address are reported by loading the folder. */
function againstOther(path: string, isOld: boolean, other: Claim): Words | undefined {
  const isSame = addressKey(path) === addressKey(other.path)
  const { file } = other.entry
  if (isOld) {
    return {
      message: other.isOld
        ? `L’ancienne adresse ${path} est aussi demandée par ${file} : elle ne peut mener qu’à l’un des deux.`
        : `L’ancienne adresse ${path} est celle de ${file}, qui est toujours là.`,
      advice: other.isOld
        ? 'Gardez-la dans un seul des deux fichiers.'
        : 'Retirez-la d’ici, ou retirez l’autre fichier.',
    }
  }
  if (isSame || other.isOld) return undefined
  return {
    message: `L’adresse ${path} ne diffère que par ses capitales de celle de ${file}, ${other.path}.`,
    advice: 'Donnez à l’un des deux un autre « permalink » : on les prendrait l’un pour l’autre.',
  }
}
