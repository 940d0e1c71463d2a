import type { Random } from './random'

/** Ways to put a text in a block, by its lines. */
const BLOCKS: readonly ((text: string) => string)[] = [
  (text) => withMarks(text, '> ', '> '),
  (text) => withMarks(text, '* ', '  '),
  (text) => withMarks(text, '1. ', '   '),
  (text) => withMarks(text, '-   ', '    '),
  (text) => withMarks(text, '- [ ] ', '  '),
  (text) => withMarks(text, 'term\n: ', '  '),
  (text) => withMarks(text, '[^1]: ', '    '),
  (text) => withMarks(text, '    ', '    '),
  (text) => `<div markdown="1">\n${text}\n</div>`,
  (text) => `<div>\n${text}\n</div>`,
  (text) => `${text}\n{: .c}`,
  (text) => `{: .c}\n${text}`,
]

/** Ways to put a text of one line in a span or a block. */
const SPANS: readonly ((text: string) => string)[] = [
  (text) => `*${text}*`,
  (text) => `**${text}**`,
  (text) => `_${text}_`,
  (text) => `~~${text}~~`,
  (text) => `"${text}"`,
  (text) => `[${text}](/u)`,
  (text) => `![${text}](/u)`,
  (text) => `<b>${text}</b>`,
  (text) => `\`${text}\``,
  (text) => `${text}{: .c}`,
  (text) => `# ${text}`,
  (text) => `${text}\n---`,
  (text) => `| ${text} | b |`,
  (text) => `a ${text} b`,
]

/**
 * @param texts what it is made of
 * @returns short texts in, below and beside each other
 */
export function splice(random: Random, texts: readonly string[], depth = 2): string {
  const parts = random.several(1, 4, () => {
    const text = random.pick(texts).trimEnd()
    const inner = depth > 0 && random.chance(0.4) ? splice(random, texts, depth - 1) : text
    if (!inner.includes('\n') && random.chance(0.5)) return random.pick(SPANS)(inner)
    return random.chance(0.5) ? random.pick(BLOCKS)(inner) : inner
  })
  return parts.reduce((all, next) => all + random.pick(['\n\n', '\n\n', '\n', ' ', '']) + next)
}

function withMarks(text: string, first: string, others: string): string {
  return first + text.replace(/\n(?=[^\n])/g, `\n${others}`)
}
