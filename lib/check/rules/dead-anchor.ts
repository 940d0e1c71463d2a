import { localAddress, namesFile } from '../address'
import type { Corpus } from '../corpus'
import type { CheckedFile } from '../entry'
import { nearest } from '../nearest'
import type { Rule } from '../rule'

/**
 * Links to a part of a page that has no such part:
 *
 *     [plus bas](#les-horaire)
 *     ^
 *
 * or that has it under another id, since scripts would take it for their own.
 */
export const deadAnchor: Rule = {
  name: 'dead-anchor',
  severity: 'error',
  *check(file, corpus) {
    for (const { tag, attributes, place } of file.parts.flatMap(({ elements }) => elements)) {
      const href = tag === 'a' ? attributes.get('href')?.trim() : undefined
      const link = href === undefined ? undefined : anchorIn(href, file, corpus)
      if (!link) continue
      const shown = link.anchors.get(link.anchor)
      // Links of the page itself follow.
      if (shown !== undefined && (link.here || shown === link.anchor)) continue
      const near = shown ?? nearest(link.anchor, link.anchors.keys())
      yield {
        ...place,
        message: `La page ${link.path} n’a pas de partie « #${link.anchor} ».`,
        advice:
          near === undefined
            ? 'Mettez le lien sans « # », ou donnez un titre à la partie où il doit mener.'
            : `Vouliez-vous écrire « #${near} » ?`,
      }
    }
  },
}

function anchorIn(href: string, file: CheckedFile, corpus: Corpus) {
  const address = /\s/.test(href) ? undefined : localAddress(href, file.entry.path)
  // `#`, `#top` lead to the head of any page; ids with `_` are the site's own.
  if (!address || /^(?:top|_.*)?$/.test(address.anchor) || namesFile(address.path)) return undefined
  const here = href.startsWith('#') || address.path === file.entry.path
  const target = here ? file.entry : corpus.entryAt(address.path)
  return target && { ...address, here, path: target.path, anchors: corpus.anchorsIn(target) }
}
