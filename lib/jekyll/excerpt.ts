/**
 * The beginning of a text, as Jekyll cuts it before Liquid and Markdown: up to the separator, with
 * the definitions of the links that it uses, and its Liquid tags closed.
 *
 * @param body of the document
 * @param separator an empty line, unless the site or the file says otherwise
 */
export function excerptOf(body: string, separator: string): string {
  const at = separator === '' ? -1 : body.indexOf(separator)
  const tail = at < 0 ? '' : body.slice(at + separator.length)
  if (tail === '') return at < 0 ? body : body.slice(0, at)
  const head = closed(body.slice(0, at))
  if (!head.includes('[')) return head
  const definitions = [...tail.matchAll(/^ {0,3}(\[[^\]\n]+\])(:.+)$/gm)]
    .filter(([, label = '']) => head.includes(label))
    .map(([, label = '', target = '']) => `\n${label}${target}`)
  return definitions.length === 0 ? head : `${head}\n\n${definitions.join('').slice(1)}`
}

/** Closes the blocks that the cut left open: each name once, and only where nothing closes it. */
function closed(head: string): string {
  const opened = new Set<string>()
  const ended = new Set<string>()
  for (const [, end, name = ''] of head.matchAll(/\{%-?\s*(end)?(\w+)[^%]*-?%\}/g)) {
    if (end) ended.add(name)
    else if (blockTags.has(name)) {
      // Where it was opened last is where it counts.
      opened.delete(name)
      opened.add(name)
    }
  }
  const open = [...opened].filter((name) => !ended.has(name))
  return open.reverse().reduce((text, name) => `${text}\n{% end${name} %}`, head)
}

const blockTags = new Set([
  ...['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'comment', 'raw', 'highlight'],
  'ifchanged',
])
