import type { Random } from '../random'

const ENTRIES = [
  ...[
    '.a',
    '.b-c',
    '#id',
    '#été',
    '.é',
    '.1',
    '.w-1/2',
    '.md:flex',
    '.a.b',
    '.a#b',
    '#b.a',
    'toc',
    'x',
    'standalone',
  ],
  ...[
    'k="v"',
    "k='v'",
    'k="a b"',
    'k="a \\" b"',
    'k="a } b"',
    'k="a \\} b"',
    'k=v',
    'k=""',
    'lang="en"',
    'title="T"',
  ],
  ...[
    'class="c d"',
    'id="i"',
    'id=""',
    'style="color: red"',
    '.language-ruby',
    '.no_toc',
    'href="/z"',
    'data-x="1"',
  ],
  ...[
    'target="_blank"',
    'rel="noopener"',
    '=x',
    '.',
    '#',
    'été',
    'k = "v"',
    'k="&amp;é"',
    '.show-whitespaces',
    'disabled',
  ],
]

/** `{: … }`, well formed most of the time. */
export function attributeList(random: Random): string {
  const entries = random.several(0, 3, () => random.pick(ENTRIES)).join(' ')
  const head = random.pick(['{:', '{:', '{:', '{: ', '{: ', '{:\t'])
  return head + entries + random.pick(['}', '}', '}', ' }'])
}

/** `{:name: … }` */
export function attributeDefinition(random: Random): string {
  const entries = random.several(1, 3, () => random.pick(ENTRIES)).join(' ')
  return `{:${random.pick(['x', 'toc', 'y', 'standalone'])}: ${entries}}`
}
