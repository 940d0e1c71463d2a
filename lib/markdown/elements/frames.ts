import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { allowedFrameHosts } from '../allow-list'

/**
 * Players of other sites: nothing is asked of them before the reader opens the player (RGESN 4.4),
 * which needs no script: a lazy frame in closed `<details>` is not loaded. A frame of a host that is
 * not on the allow-list becomes a link to it, so that nothing is lost.
 */
export function rehypeFrames() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'iframe' || !parent || index === undefined) return
      parent.children[index] = player(element)
      return index + 1
    })
  }
}

function player(frame: Element): ElementContent {
  const url = absoluteUrl(String(frame.properties.src ?? ''))
  const title = String(frame.properties.title ?? '').trim()
  if (!url) return h('p', title)
  if (!allowedFrameHosts.includes(url.hostname)) {
    return h('p.lien-important', h('a', { href: url.href }, title || url.hostname))
  }
  const what = title ? `Afficher « ${title} »` : 'Afficher le contenu'
  return h('details.video', [
    h('summary', `${what} (${url.hostname})`),
    {
      ...frame,
      properties: {
        ...frame.properties,
        src: url.href,
        title: title || `Contenu de ${url.hostname}`,
        loading: 'lazy',
        referrerPolicy: 'strict-origin-when-cross-origin',
        allowFullScreen: true,
      },
    },
  ])
}

/** `//host/…` is what video sites used to give to copy. */
function absoluteUrl(src: string): URL | undefined {
  const address = src.startsWith('//') ? `https:${src}` : src
  return URL.canParse(address) ? new URL(address) : undefined
}
