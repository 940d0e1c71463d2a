import { findMedia, namesOf } from '@/lib/site/media'
import { namesFile } from '../address'
import type { Corpus } from '../corpus'
import type { CheckedFile } from '../entry'
import type { Finding } from '../finding'
import type { Place } from '../problem'
import { rowsOf } from '../rows'
import type { Rule } from '../rule'

/**
 * Images and documents that are neither in the content folder nor in `public`. A missing image leaves its alternative; a missing
 * document is lost, so that it is an error.
 *
 *     - image: "/uploads/phto.jpg"
 *              ^
 */
export const media: Rule = {
  name: 'media',
  severity: 'error',
  *check(file, corpus) {
    for (const use of [...frontMatterUses(file), ...bodyUses(file)]) {
      if (!isLocalFile(use.src) || findMedia(use.src, corpus.settings)) continue
      yield missing(use, corpus)
    }
  },
}

interface Use {
  readonly src: string
  readonly kind: 'image' | 'file'
  readonly place: Place
}

function* frontMatterUses({ source }: CheckedFile): Iterable<Use> {
  for (const row of rowsOf(source, 'une-ou-diaporama')) yield { ...row, kind: 'image' }
  for (const row of rowsOf(source, 'files')) yield { ...row, kind: 'file' }
}

function* bodyUses({ parts }: CheckedFile): Iterable<Use> {
  for (const { attributes, place } of parts.flatMap(({ elements }) => elements)) {
    const src = attributes.get('src')
    if (src !== undefined) yield { src, kind: 'image', place }
    const href = attributes.get('href')
    if (href !== undefined) yield { src: href, kind: 'file', place }
  }
}

function isLocalFile(src: string): boolean {
  return src.startsWith('/') && !src.startsWith('//') && namesFile(src.replace(/[?#].*$/s, ''))
}

function missing({ src, kind, place }: Use, corpus: Corpus): Finding {
  const path = `/${(namesOf(src) ?? [src]).join('/')}`
  const near = corpus.nearestFile(path)
  return {
    ...place,
    severity: kind === 'image' ? 'warning' : 'error',
    message: `${kind === 'image' ? 'L’image' : 'Le fichier'} ${src} n’existe pas.`,
    advice:
      near === undefined
        ? `Déposez-${kind === 'image' ? 'la' : 'le'} dans « uploads », ou corrigez son nom.`
        : `Vouliez-vous écrire « ${encodeURI(near)} » ?`,
  }
}
