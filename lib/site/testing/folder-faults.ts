import { readAddress, strangeCharacters } from '@/lib/markdown'
import { withoutBase } from '../addresses'
import { loadSite, type Site } from '../load'
import { ownerOf } from '../reserved'
import type { Settings } from '../settings'

/**
 * @param settings of a folder, whatever it holds
 * @returns what of the site that it makes could break a page, a header or a file of a host; none when
 *   it is right
 */
export function folderFaults(settings: Settings): string[] {
  const site = loadSite(settings)
  return [...addressFaults(site, settings.base), ...textFaults(site)]
}

function* addressFaults({ addresses, facts, feeds }: Site, base: string): Iterable<string> {
  for (const [key, target] of addresses) {
    if (!/^\/[\x21-\x7e]*$/.test(target.path)) yield `address ${JSON.stringify(target.path)}`
    if (ownerOf(withoutBase(base, target.path)) !== undefined)
      yield `address of the site ${target.path}`
    if (!key.startsWith('/') || Buffer.byteLength(key) > 2000) yield `key ${key}`
    if (target.kind !== 'redirect') continue
    const { kind } = readAddress(target.to)
    if (!/^[\x21-\x7e]+$/.test(target.to) || (kind !== 'local' && kind !== 'external')) {
      yield `redirect to ${JSON.stringify(target.to)}`
    }
  }
  for (const { href } of [...facts.navigation, ...facts.footer]) {
    if (readAddress(href).kind === 'refused') yield `link ${href}`
  }
  for (const { path } of feeds) if (!path.startsWith('/')) yield `feed ${path}`
}

function* textFaults({ documents, pages }: Site): Iterable<string> {
  for (const text of [...documents, ...pages]) {
    const lines = [text.title, text.subtitle, text.summary, text.language, text.canonical]
    if ('section' in text) {
      const { images, files, categories, tags, author, event } = text
      lines.push(...categories, ...tags, author, ...files.map(({ name }) => name))
      const sources = [...images.map(({ src }) => src), ...files.map(({ href }) => href)]
      sources.push(...(event?.facts.flatMap(({ href }) => href ?? []) ?? []))
      for (const source of sources) {
        if (readAddress(source).kind === 'refused') yield `source ${JSON.stringify(source)}`
      }
    }
    for (const line of lines) {
      if (line?.match(strangeCharacters)) yield `text ${JSON.stringify(line)}`
    }
  }
}
