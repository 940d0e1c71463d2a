import { declaration, element, empty } from './xml'

/** The search of a site, for browsers to offer. */
export interface SearchEngine {
  /** Name of the site. */
  readonly name: string
  /** Absolute address of the page of answers. */
  readonly url: string
  /** Absolute address of the site's icon. */
  readonly icon: string
  /** BCP 47. */
  readonly language: string
}

/** What a short name may be long, in characters. */
const SHORT = 16

/** @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearch({ name, url, icon, language }: SearchEngine): string {
  const root = element(
    'OpenSearchDescription',
    [
      element('ShortName', name.length <= SHORT ? name : `${name.slice(0, SHORT - 1).trim()}…`),
      element('LongName', name.slice(0, 48)),
      element('Description', `Rechercher dans « ${name} »`.slice(0, 1024)),
      empty('Url', { type: 'text/html', template: `${url}?q={searchTerms}` }),
      element('Image', icon, { type: 'image/svg+xml' }),
      element('Language', language),
      element('InputEncoding', 'UTF-8'),
    ],
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
  )
  return `${declaration}\n${root}\n`
}
