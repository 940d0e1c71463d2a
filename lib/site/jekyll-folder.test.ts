import { describe, expect, test } from 'vitest'
import { toHtml } from '@/lib/kramdown'
import { loadSite } from './load'
import { targetAt } from './table'
import { folderOf, tinyGif } from './testing/folder'

const text = (keys: string, body = 'Texte.') => `---\n${keys}\n---\n${body}\n`

/** A folder as Jekyll knows them, below `content`. */
function siteOf(files: Readonly<Record<string, string | Buffer>>, everything = false) {
  const below = Object.entries(files).map(([name, content]) => [`content/${name}`, content])
  return loadSite({ ...folderOf(Object.fromEntries(below)), everything })
}

describe('posts', () => {
  const posts = {
    '_config.yml': 'title: Journal\n',
    '_posts/2019-03-01-un-mot.md': text('tags: [a]'),
    'carnet/_posts/2020-01-02-deux.md': text('title: Deux\ncategory: x', 'Un.\n\nDeux.'),
    '_drafts/idee.md': text('title: Idée'),
  }

  test('are a section of news at their own addresses, named by their file', () => {
    const { sections, facts } = siteOf(posts)
    expect(facts.name).toBe('Journal')
    expect(sections).toMatchObject([{ name: 'posts', title: 'Actualités', kind: 'news' }])
    expect(
      sections[0]?.documents.map(({ path, title, summary }) => [path, title, summary]),
    ).toEqual([
      ['/carnet/x/2020/01/02/deux.html', 'Deux', 'Un.'],
      ['/2019/03/01/un-mot.html', 'Un Mot', 'Texte.'],
    ])
  })

  test('drafts are for previews', () => {
    expect(siteOf(posts).documents).toHaveLength(2)
    const drafts = siteOf(posts, true).documents.filter(({ isPublic }) => !isPublic)
    expect(drafts.map(({ title, draft }) => [title, draft])).toEqual([['Idée', true]])
  })
})

describe('collections', () => {
  const config = [
    'collections:',
    '  agenda: {output: true, permalink: "/agenda/:title/"}',
    '  presse: {output: true, title: Presse, permalink: "/espace-presse/:title/"}',
    '  guides: {output: true}',
    '  notes: {output: true, kind: news}',
    '  interne: {output: false}',
    '  vide: {output: true}',
  ].join('\n')
  const event = (start: string) => text(`title: ${start}\nevent_start_date: ${start}`)
  const site = () =>
    siteOf({
      '_config.yml': config,
      '_agenda/passe.md': event('2024-06-01'),
      '_agenda/ancien.md': event('2023-06-01'),
      '_agenda/bientot.md': event('2024-06-15'),
      '_agenda/loin.md': event('2024-09-01'),
      '_presse/x.md': text(
        'title: x\ndate: 2024-01-01\ncontact-presse: {name: Camille, tel: ["01"]}',
      ),
      '_guides/b.md': text('title: B\nposition: 1'),
      '_guides/a.md': text('title: A'),
      '_guides/c.md': text('title: C\nposition: 2'),
      '_notes/n.md': text('title: n'),
      '_interne/i.md': text('title: i'),
      'espace-presse.md': text('title: Espace presse\npermalink: /espace-presse/'),
    })

  test('that are written out and hold something are sections, each of its kind', () => {
    expect(site().sections.map(({ name, title, path, kind }) => [name, title, path, kind])).toEqual(
      [
        ['agenda', 'Agenda', '/agenda/', 'events'],
        ['presse', 'Presse', '/espace-presse/', 'press'],
        ['guides', 'Guides', '/guides/', 'documents'],
        ['notes', 'Notes', '/notes/', 'news'],
      ],
    )
  })

  test('list events to come first, the soonest on top, then past ones, the latest on top', () => {
    expect(site().sections[0]?.documents.map(({ slug }) => slug)).toEqual([
      'bientot',
      'loin',
      'passe',
      'ancien',
    ])
  })

  test('list documents by position, then by title', () => {
    expect(site().sections[2]?.documents.map(({ slug }) => slug)).toEqual(['b', 'c', 'a'])
  })

  test('are introduced by the page at their address, and are in the menu', () => {
    const { sections, facts, addresses } = site()
    expect(sections[1]?.intro?.title).toBe('Espace presse')
    expect(targetAt(addresses, '/espace-presse/')?.kind).toBe('listing')
    expect(facts.navigation.map(({ label }) => label)).toEqual([
      ...['À la une', 'Agenda', 'Presse', 'Guides', 'Notes'],
    ])
    expect(targetAt(addresses, '/interne/i.html')).toBeUndefined()
  })
})

test('a name never takes the place that another collection writes in, whatever their order', () => {
  const roots = (config: string) =>
    siteOf({
      '_config.yml': config,
      '_posts/2020-01-01-a.md': text('title: A'),
      '_actualites/b.md': text('title: B\ndate: 2020-01-01'),
    }).sections.map(({ name, path }) => [name, path])
  const news = 'actualites: {output: true, permalink: /actualites/:title/}'
  expect(roots(`collections:\n  posts: {output: true}\n  ${news}\n`)).toEqual([
    ['posts', '/posts/'],
    ['actualites', '/actualites/'],
  ])
  expect(roots(`permalink: /blog/:year/:title/\ncollections:\n  ${news}\n`)).toEqual(
    expect.arrayContaining([
      ['posts', '/blog/'],
      ['actualites', '/actualites/'],
    ]),
  )
})

test('keys that other themes know stand in for ours', () => {
  const { documents } = siteOf({
    '_data/authors.yml': 'ada: {name: Ada L.}\n',
    '_posts/2020-01-01-a.md': text(
      'description: Le résumé.\nauthors: [ada, Camille]\nheader: {image: /a.gif}\nsubtitle: Sous\nlast_modified_at: 2021-02-03\nsitemap: false',
    ),
    'a.gif': tinyGif,
  })
  expect(documents).toMatchObject([
    {
      summary: 'Le résumé.',
      author: 'Ada L. et Camille',
      images: [{ src: '/a.gif', size: { width: 3, height: 2 } }],
      subtitle: 'Sous',
      updated: { day: '2021-02-03' },
      isListed: false,
    },
  ])
})

test('bodies are shown after Liquid, with their places in the file', () => {
  const { documents, problems } = siteOf({
    '_config.yml': 'title: S\n',
    '_includes/x.md': 'inclus',
    '_posts/2020-01-01-a.md': text('a: 1', '{{ site.title }} {% include x.md %}\n\n{% rien %}Fin.'),
  })
  expect(documents[0]?.body.text).toBe('S inclus\n\nFin.\n')
  expect(documents[0]?.body.placeOf('S inclus\n\n'.length)).toEqual({ line: 6, column: 11 })
  expect(problems).toMatchObject([{ code: 'liquid-unknown-tag', line: 6, isFatal: false }])
})

test('files that are no text are served from the folder, sources are not', () => {
  const { media } = siteOf({
    '_config.yml': 'title: S\n',
    'index.md': text('title: Accueil'),
    'LISEZMOI.md': 'sans en-tête',
    'uploads/a.gif': tinyGif,
    '_cache/b.gif': tinyGif,
  })
  expect(media.map(({ path }) => path)).toEqual(['/uploads/a.gif'])
})

test('pages without title are called as their file is, an index as its folder, the first as the site', () => {
  const { pages, addresses } = siteOf({
    '_config.yml': 'title: Le site\n',
    'index.html': text('layout: home', ''),
    'guides/index.md': text('layout: x'),
    'nous-écrire.html': text('layout: x', '<p>x</p>'),
  })
  const titles = new Map(pages.map(({ path, title }) => [path, title]))
  expect(titles.get('/guides/')).toBe('Guides')
  expect(titles.get('/nous-%C3%A9crire.html')).toBe('Nous écrire')
  // Nothing stands in it: the home page has its news instead.
  expect(targetAt(addresses, '/')).toMatchObject({
    intro: { title: 'Le site', body: { text: '' } },
  })
})

test('a page at the root is the home page, and addresses end as Jekyll ends them', () => {
  const { addresses } = siteOf({
    '_config.yml': 'permalink: /:title\n',
    'index.md': text('title: Accueil'),
    'contact.md': text('title: Contact'),
    'a/été.md': text('title: Été\nredirect_from: [/vieux, /b/]'),
  })
  expect(targetAt(addresses, '/')).toMatchObject({ kind: 'home', intro: { title: 'Accueil' } })
  expect(targetAt(addresses, '/contact')?.path).toBe('/contact')
  expect(targetAt(addresses, '/a/%C3%A9t%C3%A9')).toBe(targetAt(addresses, '/a/e\u0301te\u0301/'))
  expect(targetAt(addresses, '/vieux')).toMatchObject({ kind: 'redirect' })
})

test('kramdown is told what the configuration says, wherever Markdown is read', () => {
  const { documents } = loadSite(
    folderOf({
      'content/_config.yml':
        'kramdown:\n  hard_wrap: true\n  smart_quotes: [apos, apos, quot, quot]\n',
      'content/_posts/2024-01-01-a.md': '---\ntitle: A\n---\nUn "mot"\ndeux\n',
    }),
  )
  const [document] = documents
  expect(document && toHtml(document.body.text, document.body.options).html).toBe(
    '<p>Un "mot"<br />\ndeux</p>\n',
  )
})

test('templates see documents of `collections_dir` by their path in it, and link to them so', () => {
  const { documents, problems } = loadSite(
    folderOf({
      'content/_config.yml': 'collections_dir: textes\n',
      'content/textes/_posts/2024-01-01-a.md':
        '---\ntitle: A\nname: Nom\n---\n{{ page.name }} {{ page.path }} {% link _posts/2024-01-01-a.md %}\n',
    }),
  )
  expect(documents[0]?.body.text).toBe('Nom _posts/2024-01-01-a.md /2024/01/01/a.html\n')
  expect(problems).toEqual([])
})

test('collections named in a list stand beside those of the plain layout', () => {
  const { sections } = siteOf({
    '_config.yml': 'collections: [notes]\n',
    'actualites/a.md': text('title: A\ndate: 2024-01-01'),
    '_notes/n.md': text('title: N'),
  })
  expect(sections.map(({ name, documents }) => [name, documents.length])).toEqual([
    ['actualites', 1],
  ])
})
