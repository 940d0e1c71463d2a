import type { Address } from './address'

/**
 * What the HTML of an article may hold: a closed list. Pure data, read by the sanitiser, which
 * drops the rest, and by the content check, which tells the editor what was dropped.
 */

/** Elements that reach the page. The content of any other element stays, its tags do not. */
export const allowedElements: readonly string[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'article', 'aside', 'address'],
  ...['blockquote', 'pre', 'hr', 'br', 'wbr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'center'],
  ...['figure', 'figcaption', 'img', 'source', 'video', 'audio', 'track', 'iframe'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn'],
  ...['em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small'],
  ...['span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var'],
  ...['details', 'summary', 'input'],
]

/** Elements whose content goes with their tags: it is code, not text. */
export const droppedWithContent: readonly string[] = [
  ...['script', 'style', 'template', 'object', 'embed', 'applet', 'noscript', 'textarea', 'select'],
  ...['noembed', 'noframes', 'title', 'math', 'svg'],
]

/** Attributes that any element may carry; never `on*` nor `name`, which can shadow the DOM's own. */
export const globalAttributes: readonly string[] = [
  ...['id', 'lang', 'dir', 'title', 'role', 'style', 'align', 'hidden', 'translate'],
  ...['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden', 'aria-current'],
]

/**
 * Classes that have a style here, or had one where the archive comes from. A closed list: any other
 * class might be one of the site's own.
 */
export const allowedClasses: readonly (string | RegExp)[] = [
  ...['encadre', 'noir', 'bleue', 'citation', 'auteur-citation', 'exergue', 'lien-important'],
  ...['video', 'button', 'text-left', 'text-center', 'text-right', 'text-justify'],
  ...['image-left', 'image-right', 'image-center', 'image-margin', 'image-wide'],
  ...['accordion', 'diaporama', 'no_toc'],
  ...['footnotes', 'footnote', 'reversefootnote', 'kdmath'],
  ...['task-list', 'task-list-item', 'task-list-item-checkbox'],
  /^language-[\w+#-]+$/,
  /^margin-(?:top|bottom)-\d$/,
]

/** Attributes by element. */
export const elementAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel', 'hreflang', 'download', 'type'],
  audio: ['src', 'controls', 'preload'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  data: ['value'],
  del: ['cite', 'datetime'],
  details: ['open'],
  iframe: ['src', 'width', 'height', 'allowfullscreen'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  input: ['type', 'checked', 'disabled'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  q: ['cite'],
  source: ['src', 'type', 'media'],
  td: ['colspan', 'rowspan', 'headers', 'width'],
  th: ['colspan', 'rowspan', 'headers', 'scope', 'width'],
  time: ['datetime'],
  track: ['src', 'kind', 'srclang', 'label', 'default'],
  video: ['src', 'controls', 'poster', 'preload', 'width', 'height'],
}

/** Attributes that hold an address, with the kinds of address that may stand there. */
export const addressAttributes: Readonly<Record<string, readonly Address['kind'][]>> = {
  href: ['local', 'external', 'contact'],
  src: ['local', 'external'],
  cite: ['local', 'external'],
  poster: ['local', 'external'],
}

/** Hosts whose players may be framed, once the reader asks for them. */
export const allowedFrameHosts: readonly string[] = [
  'www.youtube.com',
  'www.youtube-nocookie.com',
  'www.dailymotion.com',
  'geo.dailymotion.com',
  'player.vimeo.com',
  'podeduc.apps.education.fr',
  'tube.numerique.gouv.fr',
  'webtv.numerique.gouv.fr',
]

/** Components that an `.mdx` article may use, with the attributes of each. */
export const mdxComponents: Readonly<Record<string, readonly string[]>> = {
  Encadre: ['variante'],
  Figure: ['src', 'alt', 'legende'],
  Diaporama: [],
}

/** Looks of a callout, written as a second class: `{: .encadre .noir}`. */
export const calloutVariants: readonly string[] = ['noir', 'bleue']
