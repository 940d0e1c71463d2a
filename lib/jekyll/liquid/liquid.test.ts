import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, RubyTime } from '../values'
import { createLiquid, type Host } from '.'
import { renderOnFixture } from './testing/fixture-site'

describe('what is wrong', () => {
  const rows: [template: string, text: string, ...problems: string[]][] = [
    // An unknown tag goes, what is around it and inside it stays.
    ['a {% seo %} b', 'a  b', '1:3 liquid-unknown-tag seo'],
    ['{% details x %}in **it**{% enddetails %} b', 'in **it** b', '1:1 liquid-unknown-tag details'],
    ['{% if true %}{% nosuch %}x{% endif %}', 'x', '1:14 liquid-unknown-tag nosuch'],
    ['a\n  {{ "x" | nosuch | upcase }}', 'a\n  X', '2:3 liquid-unknown-filter nosuch'],
    ['{% if false %}{{ "x" | nosuch }}{% endif %}y', 'y', '1:15 liquid-unknown-filter nosuch'],
    // What is never closed is text, or is as if it were not there.
    ['a {{ b', 'a {{ b', '1:3 liquid-unclosed {{'],
    ['a {{ b } c', 'a {{ b } c', '1:3 liquid-unclosed {{'],
    ['a {% b', 'a {% b', '1:3 liquid-unclosed {%'],
    ['{% raw %}a {{ page.title }}', 'a Page', '1:1 liquid-unclosed raw'],
    ['{% comment %}a', 'a', '1:1 liquid-unclosed comment'],
    ['{% if false %}a {{ page.title }}', 'a Page', '1:1 liquid-unclosed if'],
    [
      '{% for i in page.items %}{% if true %}a{% else %}b{% endfor %}',
      'ababab',
      '1:26 liquid-unclosed if',
    ],
    ['{% capture x %}a', 'a', '1:1 liquid-unclosed capture'],
    [
      'a{% endif %}b{% else %}c{% when 1 %}d',
      'abcd',
      '1:2 liquid-stray endif',
      '1:14 liquid-stray else',
      '1:25 liquid-stray when',
    ],
    ['{% %}a', 'a', '1:1 liquid-syntax a tag without a name'],
    // A tag that cannot be read or run.
    ['{% if %}a{% else %}b{% endif %}', 'ab', '1:1 liquid-syntax no condition'],
    ['{% if page.title = "x" %}a{% endif %}', 'a', '1:1 liquid-syntax unknown operator ='],
    ['{% for i %}a{% endfor %}', 'a', '1:1 liquid-syntax for without "item in list"'],
    ['{% assign x %}a', 'a', '1:1 liquid-syntax assign without "name = value"'],
    ['a{{ 1 | divided_by: 0 }}b', 'ab', '1:2 liquid-error divided by 0'],
    ['a{{ "x" | append }}b', 'ab', '1:2 liquid-error append: wrong number of arguments'],
    ['{% if "a" < 1 %}a{% endif %}b', 'b', '1:1 liquid-error comparison of String with 1 failed'],
    ['{{ "x" | date_to_string }}', '', '1:1 liquid-error invalid date x'],
    // Files and addresses that are not there.
    ['a {% include nosuch.html %} b', 'a  b', '1:3 liquid-include nosuch.html'],
    ['a\n{% include_relative nosuch.md %}', 'a\n', '2:1 liquid-include nosuch.md'],
    ['[x]({% link nosuch.md %})', '[x]()', '1:5 liquid-link nosuch.md'],
    ['[x]({% post_url 2001-01-01-x %})', '[x]()', '1:5 liquid-post-url 2001-01-01-x'],
  ]

  it.each(rows)('%s', (template, text, ...problems) => {
    const result = renderOnFixture(template)
    expect(result.text).toBe(text)
    expect(
      result.problems.map(
        ({ line, column, code, facts }) => `${line}:${column} ${code} ${Object.values(facts)}`,
      ),
    ).toEqual(problems)
  })

  it('is placed in the file of the include that it is in, once', () => {
    const { problems } = renderOn(
      { 'a.html': 'x\n {% nosuch %}' },
      '{% include a.html %}{% include a.html %}',
    )
    expect(problems).toEqual([
      {
        code: 'liquid-unknown-tag',
        file: '_includes/a.html',
        line: 2,
        column: 2,
        facts: { name: 'nosuch' },
      },
    ])
  })

  it('counts lines from where the body begins', () => {
    const { problems } = renderOnFixture('a\n{% nosuch %}', { bodyLine: 7 })
    expect(problems[0]).toMatchObject({ file: 'docs/page.md', line: 8, column: 1 })
  })
})

describe('places', () => {
  it('leads from text that is not touched to itself, from what a tag made to the tag', () => {
    const source =
      'One\n{% if true %}\ntwo {{ page.title }} three\n{% endif %}\n{% include box.html text="x" %}\nlast'
    const { text, placeOf } = renderOnFixture(source)
    expect(placeOf(text.indexOf('two'))).toEqual({ line: 3, column: 1 })
    expect(placeOf(text.indexOf('age'))).toEqual({ line: 3, column: 5 })
    expect(placeOf(text.indexOf('three'))).toEqual({ line: 3, column: 22 })
    expect(placeOf(text.indexOf('x</div>'))).toEqual({ line: 5, column: 1 })
    expect(placeOf(text.indexOf('last'))).toEqual({ line: 6, column: 1 })
  })

  it('is every place of the text where there is no Liquid', () => {
    const { placeOf } = renderOnFixture('a\nbc', { bodyLine: 4 })
    expect(placeOf(3)).toEqual({ line: 5, column: 2 })
  })

  it('follows white space control and raw text', () => {
    const { text, placeOf } = renderOnFixture('a  {%- raw -%}{{ b }}{% endraw %}  c')
    expect(text).toBe('a{{ b }}c')
    expect(placeOf(text.indexOf('b'))).toEqual({ line: 1, column: 18 })
    expect(placeOf(text.indexOf('c'))).toEqual({ line: 1, column: 36 })
  })
})

describe('what a template can reach', () => {
  it.each([
    '{{ page.constructor }}',
    '{{ page.__proto__ }}',
    '{{ site["constructor"] }}{{ site.__proto__ }}{{ site.keys }}{{ site.get }}',
    '{% assign x = "x" %}{{ x.constructor }}{{ x.length }}{{ page.items.constructor }}{{ page.items.length }}{{ page.items.map }}',
    '{{ constructor }}{{ __proto__ }}{{ toString }}{{ hasOwnProperty }}',
    '{% assign __proto__ = "x" %}{{ y.x }}{{ constructor.name }}',
    '{{ page.items | map: "constructor" }}{{ site.posts | map: "constructor" }}{{ site.data | map: "__proto__" }}',
    '{% for i in page.items %}{{ forloop.constructor }}{{ forloop.get }}{{ forloop.index.constructor }}{% endfor %}',
    '{{ site.posts | where: "__proto__", "x" }}{{ site.time.constructor }}{{ page.when.time }}',
    '{% include box.html __proto__="x" %}'.replace('box', 'sub/deep').concat('{{ x }}'),
  ])('is no prototype: %s', (template) => {
    expect(renderOnFixture(template).text.replace(/^deep/, '')).toBe('')
  })

  it.each([
    '{% include ../_config.yml %}',
    '{% include /etc/passwd %}',
    '{% include sub/../../_config.yml %}',
    '{% assign f = "../_config.yml" %}{% include {{ f }} %}',
    '{% include_relative ../_config.yml %}',
    '{% include_relative /etc/passwd %}',
    '{% include_relative ../../liquid.test.ts %}',
    '{% assign f = "../_config.yml" %}{% include_relative {{ f }} %}',
    '{% render "../_config.yml" %}{% layout "x" %}',
  ])('is no file elsewhere: %s', (template) => {
    const { text, problems } = renderOnFixture(template)
    expect(text.trim()).toBe('')
    expect(problems).not.toEqual([])
  })

  it('leaves prototypes as they are', () => {
    renderOnFixture(
      '{% assign __proto__ = "x" %}{% capture constructor %}a{% endcapture %}{% increment toString %}',
    )
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Object.hasOwn({}, 'x')).toBe(false)
  })
})

describe('limits', () => {
  it.each([
    ['turns', '{% for i in (1..1000000000) %}{{ i }}{% endfor %}'],
    ['loops in loops', '{% for a in (1..9999) %}{% for b in (1..9999) %}x{% endfor %}{% endfor %}'],
    [
      'turns that write nothing',
      '{% for a in (1..9999) %}{% for b in (1..9999) %}{% endfor %}{% endfor %}',
    ],
    [
      'texts that double',
      '{% assign x = "ab" %}{% for i in (1..99) %}{% assign x = x | append: x %}{% endfor %}{{ x }}',
    ],
    [
      'texts that are replaced',
      `{% assign x = "${'a'.repeat(5000)}" %}{% for i in (1..9) %}{% assign x = x | replace: "a", x %}{% endfor %}`,
    ],
    [
      'lists that double',
      '{% assign x = page.items %}{% for i in (1..99) %}{% assign x = x | concat: x %}{% endfor %}',
    ],
    [
      'captures that double',
      '{% for i in (1..99) %}{% capture x %}{{ x }}{{ x }}ab{% endcapture %}{% endfor %}',
    ],
  ])('stop %s, and the text around is there', (_, template) => {
    const { text, problems } = renderOnFixture(`before ${template} after`)
    expect(problems.map(({ code }) => code)).toEqual(['liquid-limit'])
    expect(text.startsWith('before ')).toBe(true)
    expect(text.endsWith(' after')).toBe(true)
  })

  it('stop files that include each other', () => {
    const files = {
      'a.html': 'a{% include b.html %}',
      'b.html': 'b{% include a.html %}{% include a.html %}',
    }
    const { text, problems } = renderOn(files, 'x {% include a.html %} y')
    expect(problems.some(({ code }) => code === 'liquid-limit')).toBe(true)
    expect(text.startsWith('x ab')).toBe(true)
    expect(text.endsWith(' y')).toBe(true)
  })

  it('stop blocks that are nested too deeply', () => {
    const { text, problems } = renderOnFixture(
      `${'{% if true %}'.repeat(2000)}x${'{% endif %}'.repeat(2000)}`,
    )
    expect(text).toBe('x')
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(100)
  })

  it('are wide enough for a page that lists two thousand documents ten times', () => {
    const list =
      '{% for i in (1..2000) %}{{ i }} {% if i > 3 %}{{ page.title | upcase }}{% endif %}{% endfor %}'
    expect(renderOnFixture(list.repeat(10)).problems).toEqual([])
  })
})

// Each of these takes hours when the time is not linear in the length of the text.
describe('long templates', () => {
  const n = 50_000
  it.each([
    ['outputs that are not closed', '{{'.repeat(n)],
    ['outputs that one brace closes', `${'{{'.repeat(n)}}`],
    ['tags that are not closed', '{%'.repeat(n)],
    ['blocks that are not closed', '{% if x %}{% for i in y %}'.repeat(n)],
    ['blocks of which one is closed', `${'{% if x %}'.repeat(n)}{% endif %}`],
    ['ends of nothing', '{% endif %}'.repeat(n)],
    ['comments that are not closed', '{% comment %}{% raw %}'.repeat(n)],
    ['raw text that is not closed', '{% raw %}'.repeat(n)],
    ['filters', `{{ x ${'| upcase '.repeat(n)}}}`],
    ['arguments', `{{ x | append: ${'1, '.repeat(n)}}}`],
    ['brackets that are not closed', `{{ ${'[a'.repeat(n)} }}`],
    ['brackets in brackets', `{{ x${'['.repeat(n)}1${']'.repeat(n)} }}`],
    ['quotes', `{{ ${`"'`.repeat(n)} }}`],
    ['conditions', `{% if ${'a or '.repeat(n)}b %}x{% endif %}`],
    ['conditions that are no good', `{% if ${'a[b]'.repeat(n)}! %}x{% endif %}`],
    ['parameters', `{% include box.html ${'a="b" '.repeat(n)} %}`],
    ['parameters that are no good', `{% include box.html ${'a="'.repeat(n)} %}`],
    ['white space', `${' '.repeat(n)}{{- ${' '.repeat(n)} -}}${' '.repeat(n)}`],
    ['signs of HTML', `{{ "${'<script '.repeat(n)}" | strip_html }}`],
    ['addresses', `{{ "${'/..'.repeat(n)}" | relative_url }}`],
    ['formats', `{{ "2019-03-01" | date: "${'%'.repeat(n)}" }}`],
  ])('are read: %s', (_, template) => {
    const { problems } = renderOnFixture(template)
    expect(problems.filter(({ facts }) => facts.reason === 'internal')).toEqual([])
  })
})

describe('any template', () => {
  const word = fc.constantFrom(
    ...[
      'page',
      'site',
      'posts',
      'items',
      'x',
      '__proto__',
      'constructor',
      'i',
      'forloop',
      'size',
      'first',
      'title',
    ],
    ...[
      '"a"',
      "'b'",
      '1',
      '-2',
      '1.5',
      '(1..3)',
      '(1..x)',
      'nil',
      'true',
      'empty',
      'blank',
      '[',
      ']',
      '.',
      '..',
      '"',
      "'",
    ],
    ...[
      '|',
      ':',
      ',',
      '=',
      '==',
      '!=',
      '<',
      '>',
      '<>',
      'contains',
      'and',
      'or',
      'in',
      'reversed',
      'limit',
      'offset',
    ],
    ...[
      'upcase',
      'append',
      'date',
      'where',
      'map',
      'sort',
      'slice',
      'split',
      'join',
      'jsonify',
      'round',
      'times',
      'é',
    ],
    ...[
      'where_exp',
      'group_by',
      'replace',
      'truncate',
      'relative_url',
      'slugify',
      'default',
      'date_to_string',
      'first',
    ],
  )
  const tag = fc.constantFrom(
    ...[
      'if',
      'elsif',
      'else',
      'endif',
      'unless',
      'endunless',
      'for',
      'endfor',
      'case',
      'when',
      'endcase',
      'assign',
    ],
    ...[
      'capture',
      'endcapture',
      'raw',
      'endraw',
      'comment',
      'endcomment',
      'include',
      'include_relative',
      'link',
      'break',
    ],
    ...[
      'post_url',
      'highlight',
      'endhighlight',
      'cycle',
      'increment',
      'tablerow',
      'endtablerow',
      'continue',
      'nosuch',
    ],
    ...['liquid', 'echo', '#', '', 'ifchanged', 'endifchanged'],
  )
  const words = fc.array(word, { maxLength: 8 }).map((found) => found.join(' '))
  const piece = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom('{{', '}}', '{%', '%}', '{%-', '-%}', '\n', ' ', '{', '}', '%'),
    words.map((inside) => `{{ ${inside} }}`),
    fc.tuple(tag, words).map(([name, inside]) => `{% ${name} ${inside} %}`),
  )
  const template = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

  it('gives a text, problems that are in the file, and places that are in the text', () => {
    fc.assert(
      fc.property(template, (source) => {
        const { text, problems, placeOf } = renderOnFixture(source)
        const lines = source.split('\n')
        for (const { line, column, facts } of problems) {
          expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1)
          expect(facts.reason).not.toBe('internal')
        }
        for (const offset of [0, text.length >> 1, Math.max(0, text.length - 1)]) {
          const { line, column } = placeOf(offset)
          expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps the text outside of its tags', () => {
    fc.assert(
      fc.property(template, (source) => {
        const { text } = renderOnFixture(`«début»${source}`)
        expect(text.startsWith('«début»')).toBe(true)
      }),
    )
  })
})

/** A template on a site that has nothing but files to include. */
function renderOn(files: Record<string, string>, template: string) {
  const host: Host = {
    now: new RubyTime(0, 0),
    timeZone: 'UTC',
    url: '',
    baseurl: '',
    markdown: (text) => text,
    smartify: (text) => text,
    include: (name) => files[name],
    includeRelative: () => undefined,
    link: () => undefined,
    post: () => undefined,
  }
  return createLiquid(host).render(template, {
    file: 'a.md',
    line: 1,
    variables: new Map([['site', hashOf([])]]),
  })
}
