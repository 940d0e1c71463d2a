/*
 * What kramdown makes of each HTML element, as its output shows.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const SPAN = set(
  'a abbr acronym b bdo big br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var',
)

const BLOCK = set(
  'address applet article aside blockquote body caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main map menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul',
)

const VOID = set(
  'area base br col command embed hr img input keygen link meta param source track wbr',
)

/** Elements whose text is read as blocks where `markdown="1"` asks for it. */
const HOLDS_BLOCKS = set(
  'address applet article aside blockquote body button dd del details div dl fieldset figcaption figure footer form header hgroup iframe ins li main map menu nav noscript object section summary td',
)

/** Elements whose text is read as spans where `markdown="1"` asks for it. */
const HOLDS_SPANS = set(
  'a abbr acronym b bdo big button caption cite del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt',
)

/** Elements that stand within a sentence: a line that begins with one is still a paragraph. */
export function isSpanElement(name: string): boolean {
  return SPAN.has(name.toLowerCase())
}

/** Elements that never stand within a sentence: there, their tags are text. */
export function isBlockElement(name: string): boolean {
  return BLOCK.has(name)
}

/** Elements without content. */
export function isVoidElement(name: string): boolean {
  return VOID.has(name)
}

/** Elements whose content is no markup at all. */
export function isVerbatimElement(name: string): boolean {
  return name === 'script' || name === 'style'
}

/** Elements whose content browsers read as text, entities included. */
const RAW_TEXT = set('iframe noembed noframes noscript script style xmp')

export function isRawText(name: string): boolean {
  return RAW_TEXT.has(name)
}

export type ContentModel = 'blocks' | 'spans' | 'raw'

/** @returns what `markdown="1"` makes of the content of an element of HTML between blocks */
export function blockContentModel(name: string): ContentModel {
  if (HOLDS_SPANS.has(name)) return 'spans'
  return HOLDS_BLOCKS.has(name) ? 'blocks' : 'raw'
}

/** @returns whether the text of an element within a sentence is Markdown */
export function holdsSpans(name: string): boolean {
  return HOLDS_SPANS.has(name) || (HOLDS_BLOCKS.has(name) && !isBlockElement(name))
}

/** Names of HTML elements do not mind their case; other names do. */
export function normalName(name: string): string {
  const lower = name.toLowerCase()
  return SPAN.has(lower) ||
    BLOCK.has(lower) ||
    VOID.has(lower) ||
    HOLDS_BLOCKS.has(lower) ||
    isVerbatimElement(lower)
    ? lower
    : name
}
