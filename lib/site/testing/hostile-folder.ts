import fc from 'fast-check'

/** Values that break out of what they are written in: YAML, JSON, XML, headers, paths, prototypes. */
export const hostileValues: readonly string[] = [
  ...[
    '',
    ' ',
    '~',
    'null',
    'true',
    '-1',
    '1e999',
    '[]',
    '{}',
    '[[[]]]',
    '{a: {b: c}}',
    '- a',
    '? a',
  ],
  ...[
    '*a',
    '&a b',
    '!!binary AA==',
    '!ruby/object:A {}',
    '|',
    '>',
    '"',
    "'",
    '%',
    '@a',
    '`a`',
    '{{ a }}',
  ],
  ...['"\\uD800"', '"\\u0000"', '"\\u0085"', '"\\u202E"', '"\\r\\nSet-Cookie: a=b"', '"\\x1b[2J"'],
  ...[
    '</script><script>alert(1)</script>',
    ']]>',
    '<!--',
    '-->',
    '<?a?>',
    '&lt;',
    '&#0;',
    '<![CDATA[',
  ],
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '{__proto__: {a: b}}',
    '[constructor, toString]',
  ],
  ...[
    '/',
    '//exemple.org/',
    '/../a/',
    '/%/',
    '/%E0%A4%A/',
    '/a?b#c/',
    '/a&b/',
    '/œ “a” <b>/',
    '"/\\\\a"',
  ],
  ...[
    '/404/',
    '/_next/a/',
    '/recherche/',
    '/robots.txt',
    '/index.html',
    '/a/index.html',
    '/sitemap.xml',
  ],
  ...['javascript:alert(1)', 'data:text/html,a', 'https://a@b/', 'https://', 'file:///etc/passwd'],
  ...[
    '../../etc/passwd',
    '/uploads/../../etc/passwd',
    '/uploads/a%00.png',
    'C:\\a.png',
    '/uploads/a"b.png',
  ],
  ...[
    '2019-02-31',
    '0000-00-00',
    '9999-12-31',
    '2019-01-01 25:61:61',
    '2019-01-01',
    '1',
    '12:30',
    'y',
  ],
  ...[
    'a'.repeat(300),
    'é'.repeat(300),
    '日本',
    '😀',
    'a, b, a',
    ':title',
    '/:year/:title/',
    '/:a/',
  ],
]

/** Of front matters. */
export const keys: readonly string[] = [
  ...[
    'title',
    'date',
    'permalink',
    'redirect_from',
    'redirect_to',
    'redirection',
    'published',
    'lang',
  ],
  ...[
    'categories',
    'tags',
    'category',
    'une-ou-diaporama',
    'files',
    'chapeau-text',
    'image',
    'author',
  ],
  ...[
    'excerpt',
    'description',
    'canonical_url',
    'event_start_date',
    'lieu',
    'contact-presse',
    'slug',
  ],
  ...[
    'champs_informations',
    'date_de_modification',
    'sous-titre',
    '__proto__',
    'constructor',
    'layout',
  ],
  ...[
    'position',
    'sitemap',
    'style',
    '"\\u0000"',
    'header',
    'is_une',
    'draft',
    'acces',
    'auteur',
    'a b',
  ],
]

const configKeys = [
  ...[
    'title',
    'url',
    'baseurl',
    'permalink',
    'collections',
    'defaults',
    'timezone',
    'lang',
    'exclude',
  ],
  ...[
    'navigation',
    'footer',
    'feed',
    'paginate',
    'future',
    'include',
    'markdown_ext',
    'repository',
  ],
  ...[
    'collections_dir',
    '__proto__',
    'kramdown',
    'excerpt_separator',
    'limit_posts',
    'description',
  ],
]

const names = [
  ...[
    'a',
    'b',
    'cœur',
    'l’été',
    'a&b',
    'a"b',
    "a'b",
    'a<b>',
    'a%',
    'a%25',
    'a#b',
    'a?b',
    'A',
    ' ',
    '-',
  ],
  ...[
    '2019-03-01-a',
    '2019-02-31-a',
    '__proto__',
    'constructor',
    '404',
    'index',
    'x'.repeat(240),
    '.a',
  ],
]

const value = fc.oneof(
  fc.constantFrom(...hostileValues),
  fc.constantFrom(...hostileValues).map((text) => `[${text}, ${text}]`),
  fc
    .constantFrom(...hostileValues)
    .map((text) => `\n  - ${text}\n  - file: ${text}\n    image: ${text}`),
  fc.constantFrom(...hostileValues).map((text) => `\n  a: ${text}\n  posts: ${text}`),
  fc.string({ maxLength: 12 }),
)

function yaml(known: readonly string[], least: string) {
  return fc
    .array(fc.tuple(fc.constantFrom(...known), value), { maxLength: 6 })
    .map((pairs) => [least, ...pairs.map(([key, text]) => `${key}: ${text}`)].join('\n'))
}

const file = fc
  .tuple(
    fc.constantFrom('actualites', 'pages', '_posts', '_notes', '.'),
    fc.constantFrom(...names),
    fc.constantFrom('md', 'mdx', 'markdown', 'html'),
    yaml(keys, 'title: Un titre\ndate: 2019-03-01'),
    fc.constantFrom(
      'Texte.',
      '{% include a %}',
      '{{ page.__proto__ }}',
      '<p constructor=a>b</p>',
      '',
    ),
  )
  .map(([folder, name, extension, matter, body]): [string, string] => [
    `content/${folder}/${name}.${extension}`,
    `---\n${matter}\n---\n\n${body}\n`,
  ])

/** Content folders, as whoever wants to break a site would write them: files by their path. */
export const hostileFolders: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    fc.array(file, { minLength: 1, maxLength: 5 }),
    fc.option(yaml(configKeys, 'lang: fr'), { nil: undefined }),
  )
  .map(([files, config]) => ({
    ...Object.fromEntries(files),
    ...(config === undefined ? {} : { 'content/_config.yml': config }),
  }))
