import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSite } from './load'
import { openSite } from './open'
import { article, folderOf, tinyGif } from './testing/folder'

test('articles come newest first, then by slug', () => {
  const { documents: articles } = loadSite(
    folderOf({
      'content/actualites/b.md': '---\ntitle: B\ndate: 2020-01-01\n---\n',
      'content/actualites/a.markdown': '---\ntitle: A\ndate: 2020-01-01\n---\n',
      'content/actualites/2019/c.md': '---\ntitle: C\ndate: 2019-12-31\n---\n',
      'content/actualites/2021-02-03-d.mdx': '---\ntitle: D\n---\n',
      'content/actualites/e.txt': 'pas un article',
      'content/actualites/_f.md': 'un brouillon de Jekyll',
      'content/README.md': 'pas un article',
    }),
  )
  expect(articles.map(({ path, date }) => [path, date?.day])).toEqual([
    ['/actualites/d/', '2021-02-03'],
    ['/actualites/a/', '2020-01-01'],
    ['/actualites/b/', '2020-01-01'],
    ['/actualites/c/', '2019-12-31'],
  ])
})

test('every key is read', () => {
  const { documents: articles, problems } = loadSite(
    folderOf({
      'content/uploads/Visuel (2).gif': tinyGif,
      'content/uploads/rapport.pdf': Buffer.alloc(1234),
      'content/actualites/2018-01-02-mon article.md': `---
title: |-
  Un titre
  sur deux lignes
sous-titre: Sous-titre
date: 2019-03-01 10:47:00 +01:00
date_de_modification: 2019-04-02
auteur: Camille
categories: Interview
tags:
- Emploi
-
- RH
chapeau-text: |-
  Un [lien](/a/){:target="_blank"}.

  Deux.
une-ou-diaporama:
- image: "/uploads/Visuel%20(2).gif"
  legende: Légende
  alternative-textuelle: ""
-
- image:
- image: /uploads/absente.png
  alternative_textuelle: Une absente
files:
- file: /uploads/rapport.pdf
  nom: Rapport
- file: "/uploads/Une%20absente.ODT"
permalink: publications/mon-article
redirect_from: /vieux/
is_une: true
lang: en-GB
style: |-
  .button { color: red }
layout: page-fille
---

Le texte.
`,
    }),
  )
  expect(problems).toEqual([])
  expect(articles).toEqual([
    {
      base: '',
      id: '/publications/mon%20article',
      slug: 'mon-article',
      path: '/publications/mon-article',
      file: expect.stringMatching(/content\/actualites\/2018-01-02-mon article\.md$/),
      section: 'actualites',
      isPublic: true,
      title: 'Un titre sur deux lignes',
      subtitle: 'Sous-titre',
      date: {
        day: '2019-03-01',
        iso: '2019-03-01T10:47:00+01:00',
        time: Date.parse('2019-03-01T09:47:00Z'),
      },
      updated: { day: '2019-04-02', iso: '2019-04-02', time: Date.parse('2019-04-01T22:00:00Z') },
      chapeau: 'Un [lien](/a/){:target="_blank"}.\n\nDeux.',
      images: [
        {
          src: '/uploads/Visuel%20(2).gif',
          alt: '',
          caption: 'Légende',
          size: { width: 3, height: 2 },
        },
        { src: '/uploads/absente.png', alt: 'Une absente', caption: undefined, size: undefined },
      ],
      body: {
        text: 'Le texte.\n',
        format: 'md',
        options: {},
        firstLine: 39,
        placeOf: expect.any(Function),
      },
      summary: 'Un [lien](/a/){:target="_blank"}.\n\nDeux.',
      canonical: undefined,
      isListed: true,
      event: undefined,
      pressContact: undefined,
      position: undefined,
      categories: ['Interview'],
      tags: ['Emploi', 'RH'],
      author: 'Camille',
      files: [
        { href: '/uploads/rapport.pdf', name: 'Rapport', format: 'pdf', bytes: 1234 },
        {
          href: '/uploads/Une%20absente.ODT',
          name: 'Une absente.ODT',
          format: 'odt',
          bytes: undefined,
        },
      ],
      language: 'en-GB',
      draft: false,
      featured: true,
      redirectTo: undefined,
      redirectFrom: ['/vieux/'],
    },
  ])
})

test('what is not written is empty', () => {
  const { documents: articles } = loadSite(folderOf({ 'content/actualites/x.md': article() }))
  expect(articles[0]).toMatchObject({
    subtitle: undefined,
    updated: undefined,
    chapeau: undefined,
    images: [],
    categories: [],
    tags: [],
    files: [],
    language: 'fr',
    draft: false,
    featured: false,
    redirectTo: undefined,
    redirectFrom: [],
  })
})

test.each([
  ['redirect_to: https://exemple.fr/a', 'https://exemple.fr/a'],
  ['redirection: /agenda/salon/', '/agenda/salon/'],
  ['redirection-interne: agenda/salon/', '/agenda/salon/'],
  ['redirection:', undefined],
])('%s leads to %s', (keys, target) => {
  const { documents: articles } = loadSite(folderOf({ 'content/actualites/x.md': article(keys) }))
  expect(articles[0]?.redirectTo).toBe(target)
})

describe('drafts and articles of the future', () => {
  const files = {
    'content/actualites/public.md': article(),
    'content/actualites/draft.md': article('published: false'),
    'content/actualites/future.md': '---\ntitle: Futur\ndate: 2024-06-16\n---\n',
    'content/pages/page.md': '---\ntitle: Page\n---\n',
    'content/pages/draft.md': '---\ntitle: Page\npublished: no\n---\n',
  }
  const slugs = (texts: readonly { slug: string }[]) => texts.map(({ slug }) => slug)

  test('are not among the articles that are shown', () => {
    const site = loadSite(folderOf(files))
    expect(slugs(site.documents)).toEqual(['public'])
    expect(slugs(site.pages)).toEqual(['page'])
  })

  test('are, where everything is', () => {
    const site = loadSite({ ...folderOf(files), everything: true })
    expect(site.documents.map(({ slug, isPublic }) => [slug, isPublic])).toEqual([
      ['future', false],
      ['draft', false],
      ['public', true],
    ])
    expect(slugs(site.pages)).toEqual(['draft', 'page'])
  })

  test('the site knows when the next one is due, whatever drafts say', () => {
    const scheduled = {
      ...files,
      'content/actualites/later.md':
        '---\ntitle: Plus tard\ndate: 2025-01-01 09:00:00 +01:00\n---\n',
      'content/actualites/draft-soon.md':
        '---\ntitle: Brouillon\ndate: 2024-06-15 20:00:00\npublished: false\n---\n',
    }
    expect(loadSite(folderOf(scheduled)).nextPublication).toBe('2024-06-15T22:00:00.000Z')
    expect(
      loadSite(folderOf({ 'content/actualites/public.md': article() })).nextPublication,
    ).toBeUndefined()
    const shown = { ...scheduled, 'content/_config.yml': 'future: true\n' }
    expect(loadSite(folderOf(shown)).nextPublication).toBeUndefined()
  })
})

describe('pages', () => {
  const own = {
    'own/pages/mentions-legales.md': '---\ntitle: Les nôtres\npermalink: /mentions-legales/\n---\n',
    'own/pages/accessibilite.md': '---\ntitle: La nôtre\n---\n',
  }
  const pagesOf = (files: Record<string, string>) =>
    loadSite(folderOf({ ...own, 'content/actualites/x.md': article(), ...files })).pages.map(
      ({ path, title }) => `${path} ${title}`,
    )

  test('of the repository stand in for those that the folder lacks', () => {
    expect(pagesOf({ 'content/pages/accessibilite.md': '---\ntitle: La leur\n---\n' })).toEqual([
      '/accessibilite/ La leur',
      '/mentions-legales/ Les nôtres',
    ])
  })

  test('of the folder win whatever their file is called', () => {
    const permalink = '---\ntitle: Les leurs\npermalink: "mentions-legales"\n---\n'
    expect(pagesOf({ 'content/pages/mentions.md': permalink })).toEqual([
      '/mentions-legales Les leurs',
      '/accessibilite/ La nôtre',
    ])
  })
})

test('two files with one address are errors that name each other, and hide nothing else', () => {
  const {
    problems,
    broken,
    documents: articles,
  } = loadSite(
    folderOf({
      'content/actualites/2018-01-01-x.md': article(),
      'content/actualites/2019/x.markdown': article('permalink: /ailleurs/'),
      'content/actualites/y.md': article('permalink: /z/'),
      'content/pages/z.md': '---\ntitle: Z\n---\n',
      'content/actualites/bon.md': article(),
    }),
  )
  expect(problems.map(({ code, line, facts }) => [code, line, facts.others])).toEqual([
    ['address-shared', 1, expect.stringContaining('content/actualites/2019/x.markdown')],
    ['address-shared', 4, expect.stringContaining('content/actualites/2018-01-01-x.md')],
    ['address-shared', 4, expect.stringContaining('content/pages/z.md')],
    ['address-shared', 1, expect.stringContaining('content/actualites/y.md')],
  ])
  expect(broken.map(({ path }) => path)).toEqual(['/actualites/x/', '/ailleurs/', '/z/', '/z/'])
  expect(articles.map(({ slug }) => slug)).toEqual(['bon'])
})

test('the site cannot be changed', () => {
  const { documents: articles } = loadSite(
    folderOf({ 'content/actualites/x.md': article('tags: a') }),
  )
  const tags = articles.flatMap((each) => [each.tags as string[]])
  expect(() => (articles as unknown[]).pop()).toThrow(TypeError)
  expect(() => tags[0]?.push('b')).toThrow(TypeError)
})

describe('the door', () => {
  test('fails on unreadable files, all of them at once', async () => {
    const settings = folderOf({
      'content/actualites/a.md': "---\ntitle: 'L'été'\ndate: 2019-01-01\n---\n",
      'content/actualites/b.md': '---\ndate: 2019-02-30\n---\n',
      'content/actualites/bon.md': article(),
    })
    await expect(openSite(settings)).rejects.toThrow(
      /a\.md:2 front-matter-yaml\n.*b\.md:1 title-missing\n.*b\.md:2 date/,
    )
  })

  test('goes on without them on a preview', async () => {
    const settings = folderOf({
      'content/actualites/a.md': "---\ntitle: 'L'été'\ndate: 2019-01-01\n---\n",
      'content/actualites/bon.md': article(),
    })
    const { documents: articles, broken } = await openSite({ ...settings, everything: true })
    expect(articles.map(({ slug }) => slug)).toEqual(['bon'])
    expect(broken.map(({ path }) => path)).toEqual(['/actualites/a/'])
  })

  test('goes on without them in development, and reads again what has changed', async () => {
    const { writeFileSync } = await import('node:fs')
    const files = folderOf({
      'content/actualites/a.md': "---\ntitle: 'L'été'\ndate: 2019-01-01\n---\n",
      'content/actualites/bon.md': article(),
    })
    const settings = { ...files, everything: true, changing: true }
    const before = await openSite(settings)
    expect(before.documents.map(({ slug }) => slug)).toEqual(['bon'])
    expect(before.broken).toMatchObject([{ path: '/actualites/a/' }])
    expect(await openSite(settings)).toBe(before)

    writeFileSync(join(settings.content, 'actualites/a.md'), article())
    const after = await openSite(settings)
    expect(after.documents.map(({ slug }) => slug)).toEqual(['a', 'bon'])
  })

  test('says so when there is no folder', async () => {
    const settings = { ...folderOf({}), content: '/nulle/part' }
    await expect(openSite(settings)).rejects.toThrow('/nulle/part:1 folder')
  })
})

const shared = join(process.cwd(), '../shared')

describe.skipIf(!existsSync(shared))('real articles', () => {
  test.each([
    ['archive', 11],
    ['seed/content', 1],
  ])('%s is read without a problem', (folder, count) => {
    const settings = { ...folderOf({}), content: join(shared, folder) }
    const { documents: articles, problems } = loadSite({ ...settings, now: Date.now() })
    expect(problems.filter(({ isFatal }) => isFatal)).toEqual([])
    expect(articles).toHaveLength(count)
  })
})
