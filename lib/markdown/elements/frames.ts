import type { Element, ElementContent, Properties, Root } from 'hast'
import { h } from 'hastscript'
import { readAddress } from '../address'
import { allowedFrameHosts } from '../allow-list'
import { isElement } from './kinds'
import { replaceElements } from './walk'

/**
 * Players of other sites, and films and sounds that come from there: nothing is asked of them before
 * the reader opens the player (RGESN 4.4), which needs no script: a lazy frame in closed `<details>`
 * is not loaded, nor is a film whose `preload` is `none`. A frame of a host that is not on the
 * allow-list becomes a link to it, so that nothing is lost.
 */
export function holdPlayers(tree: Root): void {
  replaceElements(tree, (element) => {
    if (element.tagName === 'iframe') return frame(element)
    return ['video', 'audio'].includes(element.tagName) ? medium(element) : undefined
  })
}

function frame(element: Element): ElementContent[] {
  const url = otherSite(element.properties.src)
  const title = String(element.properties.title ?? '').trim()
  if (!url) return title === '' ? [] : [h('p', title)]
  if (!allowedFrameHosts.includes(url.hostname)) {
    return [h('p.lien-important', h('a', { href: url.href }, title || url.hostname))]
  }
  // All of them have it, and pages let no other frame in.
  url.protocol = 'https:'
  const { width, height, style } = element.properties
  return held(named('Afficher', title, 'le contenu'), url, {
    ...element,
    properties: {
      width,
      height,
      style,
      src: url.href,
      title: title || `Contenu de ${url.hostname}`,
      loading: 'lazy',
      referrerPolicy: 'strict-origin-when-cross-origin',
      allowFullScreen: true,
    },
    children: [],
  })
}

function medium(element: Element): ElementContent[] | undefined {
  const { poster, ...rest } = element.properties
  const properties: Properties = { ...rest, controls: true }
  element.properties = properties
  if (poster !== undefined && !otherSite(poster)) properties.poster = poster
  const sources = [
    element,
    ...element.children.filter((child) => isElement(child, 'source', 'track')),
  ]
  const url = sources
    .map((source) => isElement(source) && otherSite(source.properties.src))
    .find((found) => found instanceof URL)
  if (!url) return undefined
  const title = String(properties.title ?? '').trim()
  const [verb, what] = element.tagName === 'video' ? ['Voir', 'la vidéo'] : ['Écouter', 'le son']
  return held(named(verb, title, what), url, {
    ...element,
    properties: { ...properties, preload: 'none' },
  })
}

function named(verb: string, title: string, what: string): string {
  return title === '' ? `${verb} ${what}` : `${verb} « ${title} »`
}

function held(summary: string, url: URL, player: Element): ElementContent[] {
  return [h('details.video', [h('summary', `${summary} (${url.hostname})`), player])]
}

/** `//host/…` is what video sites used to give to copy. */
function otherSite(src: unknown): URL | undefined {
  const address = readAddress(String(src ?? ''))
  if (address.kind !== 'external') return undefined
  const url = new URL(address.url)
  if (address.href.startsWith('//')) url.protocol = 'https:'
  return url
}
