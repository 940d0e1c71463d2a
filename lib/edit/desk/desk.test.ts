import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { folderOf } from '@/lib/site/testing/folder'
import { diskStore } from '../store/disk'
import { answerDesk, type Desk } from './desk'
import { requireLocalName, requireOwnOrigin } from './guard'
import { shown } from './paths'
import { uploadName } from './upload'

const article = "---\ntitle: 'Un'  # ici\ndate: 2024-01-01\ninconnue: {a: 1}\n---\n\nTexte.  \n"

/** A desk on a folder of its own, and ways to ask it. */
function deskOf(files: Readonly<Record<string, string>> = {}) {
  const settings = {
    ...folderOf({ 'content/actualites/un.md': article, ...files }),
    changing: true,
  }
  const uploads = shown(join(settings.publicFolder, 'uploads'))
  const desk: Desk = {
    settings,
    uploads,
    store: diskStore([settings.content, resolve(uploads)]),
    render: async ({ title }) => `<h1>${title}</h1>`,
  }
  const file = (name: string) => shown(join(settings.content, name))
  const answer = async (response: Promise<Response>) => {
    const { status } = await response
    return { status, ...(await (await response).json()) }
  }
  return {
    ...{ settings, file },
    get: (action: string, query = '') =>
      answer(
        answerDesk(action, new Request(`http://localhost/editer/api/${action}/${query}`), desk),
      ),
    post: (action: string, body: unknown) => {
      const isForm = body instanceof FormData
      const options = { method: 'POST', body: isForm ? body : JSON.stringify(body) }
      return answer(answerDesk(action, new Request('http://localhost/x', options), desk))
    },
    onDisk: (name: string) => readFileSync(join(settings.content, name), 'utf8'),
  }
}

test('the list says what each text is', async () => {
  const { get, file } = deskOf({
    'content/actualites/demain.md': article.replace('2024', '2999'),
    'content/actualites/brouillon.md': article.replace('---\n\n', 'published: false\n---\n\n'),
    'content/actualites/casse.md': "---\ntitle: 'l'été'\n---\n",
  })
  const { texts } = await get('textes')
  expect(
    Object.fromEntries(
      texts.map((text: { file: string; state: string }) => [text.file, text.state]),
    ),
  ).toEqual({
    [file('actualites/un.md')]: 'public',
    [file('actualites/demain.md')]: 'scheduled',
    [file('actualites/brouillon.md')]: 'draft',
    [file('actualites/casse.md')]: 'error',
  })
})

test('a text is opened, changed, seen and saved; nothing else of it changes', async () => {
  const { get, post, file, onDisk } = deskOf()
  const name = file('actualites/un.md')
  const opened = await get('texte', `?fichier=${name}`)
  expect(opened).toMatchObject({
    base: article,
    fields: { title: 'Un' },
    html: '<h1>Un</h1>',
    others: [{ key: 'inconnue', written: 'inconnue: {a: 1}' }],
  })
  const looked = await post('apercu', {
    ...{ file: name, text: article, body: 'La 2ème fois.  \n' },
    fields: [{ path: ['title'], value: "L'été" }],
  })
  const text = article.replace("'Un'", "'L''été'").replace('Texte.', 'La 2ème fois.')
  expect(looked).toMatchObject({ text, html: '<h1>L’été</h1>' })
  expect(onDisk('actualites/un.md')).toBe(article)
  const [fix] = looked.problems.filter(({ rule }: { rule: string }) => rule === 'typography')
  const fixed = await post('apercu', { file: name, text, fix })
  expect(fixed.text).toBe(text.replace('2ème', '2e'))
  expect(await post('enregistrer', { file: name, base: article, text: fixed.text })).toMatchObject({
    status: 200,
  })
  expect(onDisk('actualites/un.md')).toBe(fixed.text)
})

test('a file that changed meanwhile is never written over', async () => {
  const { post, file, onDisk, settings } = deskOf()
  const name = file('actualites/un.md')
  const theirs = article.replace("'Un'", "'Deux'").replace('Texte.', 'Autre texte.')
  writeFileSync(join(settings.content, 'actualites/un.md'), theirs)
  const mine = article.replace("'Un'", "'Trois'").replace('01-01', '02-02')
  const answer = await post('enregistrer', { file: name, base: article, text: mine })
  expect(answer).toMatchObject({ status: 409, now: theirs })
  expect(
    answer.parts.map(({ key, isConflict }: { key: string; isConflict: boolean }) => [
      key,
      isConflict,
    ]),
  ).toEqual([
    ['title', true],
    ['date', false],
    [null, false],
  ])
  expect(onDisk('actualites/un.md')).toBe(theirs)
  const merged = await post('fusionner', {
    file: name,
    base: article,
    mine,
    theirs,
    keepTheirs: ['title'],
  })
  expect(merged.text).toBe(theirs.replace('01-01', '02-02'))
  expect(await post('enregistrer', { file: name, base: theirs, text: merged.text })).toMatchObject({
    status: 200,
  })
})

test('a file that is not in UTF-8 is not opened: saving would change all of its accents', async () => {
  const { get, file, settings } = deskOf()
  const latin = Buffer.from(article.replace('Texte', 'Été'), 'latin1')
  writeFileSync(join(settings.content, 'actualites/un.md'), latin)
  expect(await get('texte', `?fichier=${file('actualites/un.md')}`)).toMatchObject({
    ...{ status: 422, message: expect.stringContaining('UTF-8') },
  })
})

test('a file that is gone, or that came meanwhile, is not written over', async () => {
  const { post, file } = deskOf()
  const gone = await post('enregistrer', {
    file: file('actualites/parti.md'),
    base: article,
    text: article,
  })
  expect(gone).toMatchObject({ status: 409, now: null })
  const come = await post('enregistrer', {
    file: file('actualites/un.md'),
    base: null,
    text: 'autre',
  })
  expect(come).toMatchObject({ status: 409, now: article })
})

test('a new article is begun, and written when it is saved', async () => {
  const { post, file, settings, onDisk } = deskOf()
  const begun = await post('nouveau', { title: "L'été à Paris" })
  expect(begun.file).toBe(file('actualites/l-ete-a-paris.md'))
  expect(existsSync(join(settings.content, 'actualites/l-ete-a-paris.md'))).toBe(false)
  await post('enregistrer', { file: begun.file, base: null, text: begun.text })
  expect(onDisk('actualites/l-ete-a-paris.md')).toBe(begun.text)
  expect(await post('nouveau', { title: 'L’ÉTÉ à Paris' })).toMatchObject({ status: 422 })
  expect(await post('nouveau', { title: '…' })).toMatchObject({ status: 422 })
})

test('a text can be begun in any section', async () => {
  const { get, post, file } = deskOf({
    'content/_config.yml': 'collections:\n  notes:\n    title: Notes\n    output: true\n',
    'content/_notes/une.md': article,
  })
  const { sections } = await get('textes')
  expect(sections.map(({ title }: { title: string }) => title)).toEqual(['Actualités', 'Notes'])
  expect(await post('nouveau', { title: 'Deux', section: 'notes' })).toMatchObject({
    ...{ status: 200, file: file('_notes/deux.md') },
  })
  for (const section of ['absente', '../..', 'toString']) {
    expect(await post('nouveau', { title: 'Deux', section })).toMatchObject({ status: 422 })
  }
})

test('the files in which the check finds errors are known', async () => {
  const { get, file } = deskOf({
    'content/actualites/faux.md': article.replace('Texte.', '[Rien](/rien-de-tel/)'),
    'content/actualites/bon.md': article.replace('  # ici', '').replace('inconnue: {a: 1}\n', ''),
  })
  const { files } = await get('erreurs')
  expect(files).toContain(file('actualites/faux.md'))
  expect(files).not.toContain(file('actualites/bon.md'))
})

test('a renamed text keeps its old address', async () => {
  const { post, file, settings, onDisk } = deskOf()
  const renamed = await post('renommer', {
    file: file('actualites/un.md'),
    base: article,
    name: 'Été',
  })
  expect(renamed).toMatchObject({ status: 200, file: file('actualites/ete.md') })
  expect(existsSync(join(settings.content, 'actualites/un.md'))).toBe(false)
  expect(onDisk('actualites/ete.md')).toBe(
    article.replace('{a: 1}\n', '{a: 1}\nredirect_from:\n- /actualites/un/\n'),
  )
})

describe('uploads', () => {
  const form = (name: string, content: Uint8Array<ArrayBuffer> | string, original = false) => {
    const data = new FormData()
    data.set('fichier', new File([content], name))
    if (original) data.set('original', 'oui')
    return data
  }
  const wide = async () =>
    new Uint8Array(
      await sharp({ create: { width: 4000, height: 20, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    )

  test('are named simply, and never over another', async () => {
    const { post } = deskOf({ 'public/uploads/rapport.pdf': 'x' })
    expect(await post('fichier', form('Rapport.PDF', '%PDF'))).toMatchObject({
      address: '/uploads/rapport-2.pdf',
      bytes: 4,
    })
  })

  test('are brought to a size that can be shown, unless the original is wanted', async () => {
    const { post } = deskOf()
    const content = await wide()
    expect(await post('fichier', form('Île de Ré (2).png', content))).toMatchObject({
      ...{ address: '/uploads/ile-de-re-2.png', width: 2400 },
      original: { width: 4000, bytes: content.length },
    })
    expect(await post('fichier', form('b.png', content, true))).toMatchObject({ width: 4000 })
  })

  test.each([
    ['page.html', '<script>'],
    ['dessin.svg', '<svg/>'],
    ['sans-extension', 'x'],
    ['.htaccess', 'x'],
    ['faux.png', 'pas une image'],
    ['dessin.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['photo.heic', 'x'],
    ['rapport.jpg', '%PDF-1.4'],
  ])('refuse %s', async (name, content) => {
    const answer = await deskOf().post('fichier', form(name, content))
    expect(answer).toMatchObject({ status: 422, message: expect.stringContaining('« ') })
  })

  test.each([
    ['../../../etc/passwd.png', 'passwd.png'],
    ['..\\..\\a.png', 'a.png'],
    ['A\u0000b.png', 'a-b.png'],
    ['….jpg', 'fichier.jpg'],
  ])('take nothing of a path from %j', (name, expected) => {
    expect(uploadName(name)).toBe(expected)
  })
})

describe('whatever path is asked for, nothing else is read or written', () => {
  test.each([
    '../package.json',
    '/etc/passwd',
    'package.json',
    'CONTENT/../../secret.md',
    'CONTENT/_config.yml',
    'CONTENT/.git/x.md',
    'CONTENT/actualites/../../../x.md',
    'CONTENT/actualites//x.md',
    'CONTENT\\actualites\\x.md',
    'CONTENT/actualites/x.md\u0000.png',
    'CONTENT/lien/secret.md',
    'CONTENT/dessus/nouveau.md',
    '',
  ])('%j', async (path) => {
    const { get, post, settings } = deskOf({ 'secret/secret.md': article })
    const root = dirname(settings.content)
    mkdirSync(join(settings.content, 'actualites'), { recursive: true })
    symlinkSync(join(root, 'secret'), join(settings.content, 'lien'))
    symlinkSync(root, join(settings.content, 'dessus'))
    const file = path.replace('CONTENT', shown(settings.content))
    const read = await get('texte', `?fichier=${encodeURIComponent(file)}`)
    expect(read.status).toBeGreaterThanOrEqual(403)
    expect(JSON.stringify(read)).not.toContain('Texte.')
    for (const base of [article, null]) {
      const saved = await post('enregistrer', { file, base, text: 'autre' })
      expect(saved.status).toBeGreaterThanOrEqual(400)
    }
    expect(existsSync(join(root, 'nouveau.md'))).toBe(false)
    expect(readFileSync(join(root, 'secret/secret.md'), 'utf8')).toBe(article)
  })

  test.each([
    ['apercu', '{'],
    ['apercu', {}],
    ['enregistrer', { file: 3 }],
    ['inconnu', {}],
    ['toString', {}],
  ])('an unreadable request to %s is refused in French', async (action, body) => {
    const answer = await deskOf().post(action, body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.message).toMatch(/^[A-ZÀ-Ý][^\n]*\.$/)
  })
})

describe('only the editor’s own page may ask', () => {
  const origin = 'http://localhost:3000'
  const ask = (method: string, headers: Record<string, string>) => () =>
    requireOwnOrigin(new Request(`${origin}/x`, { method, headers }), origin)

  test.each<[string, string, Record<string, string>]>([
    ['without origin', 'POST', {}],
    ['of another site', 'POST', { origin: 'https://exemple.fr' }],
    ['of another port', 'POST', { origin: 'http://localhost:3001' }],
    ['of nowhere', 'POST', { origin: 'null' }],
    ['with a forged origin', 'POST', { origin, 'sec-fetch-site': 'cross-site' }],
    ['of another site, reading', 'GET', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour, reading', 'GET', { 'sec-fetch-site': 'same-site' }],
  ])('a request %s is refused', (_, method, headers) => {
    expect(ask(method, headers)).toThrow('ne vient pas de la page')
  })

  test('its own is not', () => {
    expect(ask('POST', { origin, 'sec-fetch-site': 'same-origin' })).not.toThrow()
    expect(ask('GET', {})).not.toThrow()
  })

  test.each(['exemple.fr', 'exemple.fr:3000', 'localhost.exemple.fr', '127.0.0.1.exemple.fr'])(
    'a name that leads to this machine, %s, is refused',
    (host) => expect(() => requireLocalName(host)).toThrow('cette machine'),
  )

  test.each(['localhost:3000', '127.0.0.1', '[::1]:3000'])('%s is this machine', (host) => {
    expect(() => requireLocalName(host)).not.toThrow()
  })
})
