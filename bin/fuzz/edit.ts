import type { Random } from './random'

const MARKS = [
  ...'*_`[]()<>!#+-=|{}:^~$&"\'\\\n \t.',
  ...[
    '**',
    '\n\n',
    '    ',
    '\n> ',
    '\n* ',
    '\n1. ',
    '{: .x}',
    '\n{: .x}\n',
    '<b>',
    '</b>',
    '<div>',
    '\n</div>\n',
    '[^1]',
    '](u)',
    '...',
    '--',
    '\n---\n',
    '|',
    '  \n',
    '\\\n',
    'é',
    '{:toc}',
    '\n: ',
    '\n## ',
    '&nbsp;',
    '\r\n',
  ],
]

/** @returns a part of an article with a few small edits, as hands make them */
export function edit(random: Random, article: string): string {
  let text = article
  for (let left = random.between(1, 3); left > 0; left--) text = editOnce(random, text)
  return text
}

function editOnce(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const length = random.pick([1, 1, 1, 2, 3, 8, 40])
  switch (random.below(6)) {
    case 0:
    case 1:
      return text.slice(0, at) + random.pick(MARKS) + text.slice(at)
    case 2:
      return text.slice(0, at) + text.slice(at + length)
    case 3:
      return text.slice(0, at) + text.slice(at, at + length) + text.slice(at)
    case 4: {
      const rest = text.slice(0, at) + text.slice(at + length)
      const to = random.below(rest.length + 1)
      return rest.slice(0, to) + text.slice(at, at + length) + rest.slice(to)
    }
    default:
      return editLine(random, text)
  }
}

/** A line taken away, doubled, indented or joined to the next. */
function editLine(random: Random, text: string): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  const changed = random.pick([
    [],
    [line, line],
    [`  ${line}`],
    [`    ${line}`],
    [line.trimStart()],
    ['', line],
    [line, ''],
    [`${line} ${lines[at + 1] ?? ''}`],
    [line, '{: .x}'],
    [`> ${line}`],
    [`* ${line}`],
  ])
  lines.splice(at, 1, ...changed)
  return lines.join('\n')
}
