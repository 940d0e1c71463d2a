const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes the five characters that HTML may read as its own. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** Escapes what is not part of an entity already. */
export function escapeOnce(text: string): string {
  return text.replace(/["><']|&(?!(?:[a-zA-Z]+|#\d+);)/g, (sign) => entities[sign] ?? sign)
}

/** Escapes for an attribute in XML. */
export function escapeXml(text: string): string {
  return escapeHtml(text).replaceAll('&#39;', '&apos;')
}

/** The ends that open what is taken out whole. */
const whole = new Map([
  ['<script', '</script>'],
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<', '>'],
])

/** Takes out tags, comments, and scripts and styles with what is in them; in linear time. */
export function stripHtml(text: string): string {
  return removeBetween(removeBetween(text, ['<script', '<!--', '<style']), ['<'])
}

function removeBetween(text: string, starts: readonly string[]): string {
  const possible = new Set(starts)
  let result = ''
  let from = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    let end = -1
    for (const start of possible) {
      if (!text.startsWith(start, at)) continue
      const close = whole.get(start) ?? '>'
      const found = text.indexOf(close, at + start.length)
      if (found === -1) possible.delete(start)
      else end = found + close.length
      if (end !== -1) break
    }
    if (end === -1) {
      at++
      continue
    }
    result += text.slice(from, at)
    from = at = end
  }
  return result + text.slice(from)
}
