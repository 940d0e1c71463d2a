import type { Writer } from './writer'

const ENTRIES = [
  ...['.a', '.b-c', '#id', '#i-2', '.é', '.w-1/2', '.md:flex', '.a.b', '.a#b', '#b.a'],
  ...['toc', 'x', 'y', 'standalone', '.no_toc', '.language-ruby', '.show-whitespaces'],
  ...['k="v"', "k='v'", 'k="a b"', 'k="a \\" b"', 'k="a \\} b"', 'k=""', 'k="&amp;é"'],
  ...['lang="en"', 'title="T"', 'class="c d"', 'id="i"', 'style="color: red"', 'href="/z"'],
  ...['data-x="1"', 'target="_blank"', 'rel="noopener"', 'title="l\'été"', 'width="100"'],
] as const

const STRAY_ENTRIES = [
  ...['#été', '.1', 'k="a } b"', 'k=v', 'id=""', '=x', '.', '#', 'été', 'k = "v"', 'disabled'],
] as const

/** `{: … }` */
export function attributeList(writer: Writer): string {
  const entries = writer
    .several(writer.isCareless ? 0 : 1, 3, () => writer.choose(ENTRIES, STRAY_ENTRIES))
    .join(' ')
  const head = writer.choose(['{:', '{:', '{:', '{: ', '{: '], ['{:\t'])
  return head + entries + writer.pick(['}', '}', '}', ' }'])
}

/** `{:name: … }` */
export function attributeDefinition(writer: Writer): string {
  const entries = writer.several(1, 3, () => writer.choose(ENTRIES, STRAY_ENTRIES)).join(' ')
  return `{:${writer.choose(['x', 'y'], ['toc', 'standalone'])}: ${entries}}`
}
