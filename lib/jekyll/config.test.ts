import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config'
import { memoryFiles } from './testing/memory-files'

function read(contents: Record<string, string>, names?: string[]) {
  return readConfig(memoryFiles(contents), { names, zone: 'UTC' })
}

describe('a configuration', () => {
  it('is that of Jekyll where there is none', () => {
    const { config, problems } = read({})
    expect(problems).toEqual([])
    expect(config).toMatchObject({
      files: [],
      title: undefined,
      baseurl: '',
      timeZone: 'UTC',
      permalink: 'date',
      future: false,
      excerptSeparator: '\n\n',
      include: ['.htaccess'],
    })
    expect(config.collections.map(({ label, output }) => [label, output])).toEqual([
      ['posts', true],
    ])
    expect(config.exclude).toContain('node_modules')
  })

  it('says who publishes', () => {
    const { config } = read({
      '_config.yml': [
        'title: Les nouvelles',
        'description: >',
        '  Ce qui se passe,',
        '  ici.',
        'url: https://example.org/',
        'baseurl: nouvelles/',
        'language: fr',
        'timezone: Europe/Paris',
      ].join('\n'),
    })
    expect(config).toMatchObject({
      title: 'Les nouvelles',
      description: 'Ce qui se passe, ici.\n',
      url: 'https://example.org',
      baseurl: '/nouvelles',
      language: 'fr',
      timeZone: 'Europe/Paris',
    })
  })

  it('names collections in a list or in a map, posts first', () => {
    const list = read({ '_config.yml': 'collections: [notes, agenda]' })
    expect(list.config.collections.map(({ label }) => label)).toEqual(['posts', 'notes', 'agenda'])
    const map = read({
      '_config.yml':
        'collections:\n  notes:\n    output: true\n    permalink: /n/:title/\n    order: [b.md, a.md]\n  empty:\n',
    })
    expect(map.config.collections.slice(1)).toMatchObject([
      { label: 'notes', output: true, permalink: '/n/:title/', order: ['b.md', 'a.md'] },
      { label: 'empty', output: false, permalink: undefined },
    ])
    expect(map.problems).toEqual([])
  })

  it('merges several files, the later over the earlier: maps by key, lists whole', () => {
    const { config } = read(
      {
        '_config.yml': 'title: Un\nexclude: [a]\nfeed: {path: /f.xml}\nkramdown: {x: 1}',
        'preview.yml': 'title:\nexclude: [b]\nkramdown: {y: 2}\nfuture: true',
      },
      ['_config.yml', 'preview.yml'],
    )
    expect(config).toMatchObject({ title: 'Un', feedPath: '/f.xml', future: true })
    expect(config.exclude).toContain('b')
    expect(config.exclude).not.toContain('a')
    expect({ ...config.kramdown }).toEqual({ x: 1, y: 2 })
    expect(config.placeOf(['future'])).toEqual({ file: 'preview.yml', line: 4, column: 9 })
    expect(config.placeOf(['feed', 'path'])).toEqual({ file: '_config.yml', line: 3, column: 14 })
  })

  it('refuses what it cannot follow, at its place', () => {
    const { config, problems } = read({
      '_config.yml': 'timezone: Europe/Pariss\ntitle: [a]\nfuture: maybe\ndefaults:\n- scope: x',
    })
    expect([...problems].sort((a, b) => a.line - b.line)).toEqual([
      problem('config-timezone', 1, 11, { zone: 'Europe/Pariss' }),
      problem('config-value', 2, 8, { key: 'title', expected: 'text' }),
      problem('config-value', 3, 9, { key: 'future', expected: 'boolean' }),
      problem('config-value', 5, 3, { key: 'defaults.0', expected: 'scope-values' }),
    ])
    expect(config.timeZone).toBe('UTC')
    expect(config.future).toBe(true)
  })

  it('names once each key that is not followed', () => {
    const { problems } = read({ '_config.yml': 'title: x\nalgolia:\n  a: 1\n  b: 2\n' })
    expect(problems).toEqual([problem('config-ignored', 2, 1, { key: 'algolia' })])
  })

  it('counts as empty where YAML cannot read it', () => {
    const { config, problems } = read({ '_config.yml': 'title: x\nbad: [\n' })
    expect(config.title).toBeUndefined()
    expect(problems[0]).toMatchObject({ code: 'config-yaml', file: '_config.yml' })
    expect(read({ '_config.yml': 'only words' }).problems[0]?.code).toBe('config-not-a-map')
    expect(read({}, ['other.yml']).problems[0]).toMatchObject({
      code: 'config-missing',
      file: 'other.yml',
    })
  })

  it('holds keys named like prototypes without reaching one', () => {
    const { config } = read({
      '_config.yml':
        '__proto__: {polluted: yes}\nconstructor: x\ncollections: {__proto__: {output: true}}',
    })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(config.collections.map(({ label }) => label)).toEqual(['posts', '__proto__'])
  })

  it('never throws', () => {
    const keys = fc.constantFrom(
      'title',
      'url',
      'collections',
      'defaults',
      'permalink',
      'exclude',
      'timezone',
      'feed',
      'paginate',
      '__proto__',
      'include',
      'kramdown',
      'future',
    )
    const config = fc.dictionary(keys, fc.jsonValue()).map((value) => JSON.stringify(value))
    fc.assert(
      fc.property(
        fc.oneof(
          config,
          fc.string(),
          fc.string({
            unit: fc.constantFrom(
              'a',
              ':',
              ' ',
              '\n',
              '-',
              '[',
              '{',
              '"',
              "'",
              '&',
              '*',
              '!',
              '|',
              '\t',
              '#',
            ),
          }),
        ),
        (text) => {
          read({ '_config.yml': text })
        },
      ),
    )
  })
})

function problem(code: string, line: number, column: number, facts: object) {
  return { code, file: '_config.yml', line, column, facts }
}
