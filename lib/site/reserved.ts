import { addressKey } from './addresses'

/** What answers at an address before any page of a folder could. */
export type Owner =
  | 'search'
  | 'not-found'
  | 'error'
  | 'sitemap'
  | 'robots'
  | 'schedule'
  | 'icon'
  | 'contact'
  | 'file'
  | 'preview'

const files: ReadonlyMap<string, Owner> = new Map<string, Owner>([
  ['/recherche', 'search'],
  ['/404', 'not-found'],
  ['/500', 'error'],
  ['/sitemap.xml', 'sitemap'],
  ['/robots.txt', 'robots'],
  ['/prochaine-parution.txt', 'schedule'],
  ['/opensearch.xml', 'file'],
  ['/manifest.webmanifest', 'file'],
  ['/.well-known/security.txt', 'contact'],
])

/** Folders of which everything is taken. */
const folders: ReadonlyMap<string, Owner> = new Map<string, Owner>([
  ['_next', 'file'],
  ['_enhance', 'file'],
  ['_icons', 'icon'],
  ['_partage', 'file'],
  ['sitemaps', 'sitemap'],
  ['_flux', 'file'],
  ['_images', 'file'],
  ['_media', 'file'],
  ['_pagefind', 'file'],
  ['recherche', 'search'],
  ['apercu', 'preview'],
  ['changements', 'preview'],
  ['editer', 'preview'],
])

/**
 * @param path of a page, or an old one, without `baseurl`
 * @returns what is there instead, whatever a folder says; `undefined` when it is free
 */
export function ownerOf(path: string): Owner | undefined {
  const key = addressKey(path).toLowerCase()
  return files.get(key) ?? folders.get(key.split('/')[1] ?? '')
}
