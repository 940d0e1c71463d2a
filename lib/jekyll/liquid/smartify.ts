/** Characters that mean something to Markdown, and nothing to `smartify`. */
const markdownSigns = /[\\`*_{}[\]|^~$]|!(?=\[)|<(?![</!a-zA-Z])/g
const blockStart = /^([#>+=:]|-(?!-)|\d+(?=\.\s))/

/**
 * Quotation marks, dashes, ellipses and guillemets of a text in HTML as typography has them: Markdown's own, with all
 * else of Markdown switched off.
 *
 * @param markdown Markdown to HTML
 */
export function smartify(text: string, markdown: (text: string) => string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, before = '', content = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(line) ?? []
      if (content === '') return line
      const escaped = content
        .replace(markdownSigns, '\\$&')
        .replace(blockStart, (start) => (/\d/.test(start) ? start : `\\${start}`))
      const numbered = escaped.replace(/^(\d+)\.(?=\s)/, '$1\\.')
      const html = markdown(numbered).trim()
      return before + html.replace(/^<p>/, '').replace(/<\/p>$/, '') + after
    })
    .join('\n')
}
