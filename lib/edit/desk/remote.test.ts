import { expect, test } from 'vitest'
import { readEnvironment } from '@/lib/env'
import { type FakeGitHub, fakeGitHub } from '../host/testing/fake-github'
import { signInRefusals } from '../session/refusals'
import { cookieNames, sealedCookie } from '../session/sealed'
import { answerRemote, remoteOf } from './remote'

const origin = 'https://redaction.exemple.fr'
const secret = 'un secret de trente-deux caractères au moins'
const folder = 'e2e/site'
const file = `${folder}/actualites/depot.md`
const article = '\uFEFF---\r\ntitle: Un  # ici\r\ndate: 2024-01-01\r\n---\r\nTexte.  \r\n'

/** A preview, and ways to ask it as a browser does. */
async function previewOf(files: Readonly<Record<string, string>> = { [file]: article }) {
  const server = await fakeGitHub({ 'README.md': 'Le projet.', ...files })
  const environment = readEnvironment({
    ...{ CONTENT_DIR: folder, VERCEL_ENV: 'preview', VERCEL_GIT_PROVIDER: 'github' },
    ...{
      VERCEL_GIT_REPO_OWNER: 'equipe',
      VERCEL_GIT_REPO_SLUG: 'site',
      VERCEL_GIT_COMMIT_SHA: 'abc',
    },
    ...{ VERCEL_GIT_COMMIT_REF: 'main', EDIT_URL: origin, EDIT_SECRET: secret },
    ...{ EDIT_GITHUB_CLIENT_ID: 'client', EDIT_GITHUB_CLIENT_SECRET: 'secret du client' },
    ...{ EDIT_GITHUB_SITE: server.url, EDIT_GITHUB_API: server.url },
  })
  const remote = remoteOf(environment)
  if (!remote) throw new Error('not configured')
  const cookies = new Map<string, string>()
  const render = async ({ title }: { title: string }) => `<h1>${title}</h1>`

  const ask = async (
    path: string,
    method = 'GET',
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = { ...(method === 'POST' ? { origin } : {}), cookie, ...headers }
    const request = new Request(`${origin}/editer/api/${path}`, {
      ...{ method, headers: sent },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const action = path.replace(/[/?].*$/, '')
    const response = await answerRemote(action, request, remote, environment, render)
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/Max-Age=0/.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  const answer = async (...words: Parameters<typeof ask>) => {
    const response = await ask(...words)
    return { status: response.status, ...(await response.json()) }
  }
  /** What GitHub's own page does: leads back with a code. */
  const authorise = async (token = 'jeton') => {
    const { searchParams } = new URL((await ask('connexion')).headers.get('location') ?? '')
    server.codes.set('code', { challenge: searchParams.get('code_challenge') ?? '', token })
    return `retour/?code=code&state=${searchParams.get('state')}`
  }
  const signIn = async () => ask(await authorise())
  return { server, cookies, ask, answer, authorise, signIn }
}

const save = { file, base: article, text: article.replace('Un', 'Deux') }

test('where a part of it is not configured, there is no editor', () => {
  const all = {
    ...{ VERCEL_GIT_PROVIDER: 'github', VERCEL_GIT_REPO_OWNER: 'a', VERCEL_GIT_REPO_SLUG: 'b' },
    ...{ VERCEL_GIT_COMMIT_SHA: 'c', VERCEL_GIT_COMMIT_REF: 'main', EDIT_URL: origin },
    ...{ EDIT_SECRET: secret, EDIT_GITHUB_CLIENT_ID: 'd', EDIT_GITHUB_CLIENT_SECRET: 'e' },
  }
  expect(remoteOf(readEnvironment(all))?.base).toBe('main')
  for (const name of Object.keys(all)) {
    if (name === 'VERCEL_GIT_PROVIDER') continue
    expect(remoteOf(readEnvironment({ ...all, [name]: '' }))).toBeUndefined()
  }
  expect(remoteOf(readEnvironment({ ...all, VERCEL_GIT_PROVIDER: 'gitlab' }))).toBeUndefined()
  expect(() => readEnvironment({ ...all, EDIT_SECRET: 'court' })).toThrow('EDIT_SECRET')
})

test('who signs in with the host writes on a branch, proposes it, and publishes it', async () => {
  const { server, signIn, answer, cookies } = await previewOf()
  expect(await answer('textes')).toMatchObject({ status: 401 })
  const back = await signIn()
  expect(back.status).toBe(303)
  expect(back.headers.get('location')).toBe(`${origin}/editer/`)
  for (const cookie of back.headers.getSetCookie()) {
    expect(cookie).toMatch(/^__Host-.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(cookie).not.toContain('jeton')
  }
  expect([...cookies.keys()]).toEqual([cookieNames.session])

  expect(await answer(`texte/?fichier=${file}`)).toMatchObject({ status: 200, base: article })
  expect(await answer('proposer', 'POST')).toMatchObject({ status: 409 })
  expect(await answer('enregistrer', 'POST', save)).toMatchObject({ status: 200 })
  expect(server.files('editer/camille')[file]).toBe(save.text)
  expect(server.files('main')[file]).toBe(article)
  expect(await answer(`texte/?fichier=${file}`)).toMatchObject({ base: save.text })

  const { texts } = await answer('textes')
  expect(texts.find((text: { file: string }) => text.file === file)).toMatchObject({
    title: 'Deux',
  })

  const proposed = await answer('proposer', 'POST')
  expect(proposed).toMatchObject({ number: 1, url: 'https://github.com/equipe/site/pull/1' })
  expect(await answer('proposer', 'POST')).toMatchObject({ number: 1 })
  expect(await answer('publier', 'POST')).toMatchObject({ status: 200 })
  expect(server.files('main')[file]).toBe(save.text)
  expect(server.files('main')['README.md']).toBe('Le projet.')
  expect(server.branches.has('editer/camille')).toBe(false)

  expect(await answerOf(answer, 'deconnexion')).toBe(true)
  expect(await answer('textes')).toMatchObject({ status: 401 })
})

/** Signing out leads to the page: there is no JSON in it. */
async function answerOf(answer: (path: string, method: string) => Promise<unknown>, path: string) {
  return answer(path, 'POST').then(
    () => false,
    () => true,
  )
}

test('a file that somebody else changed is not written over, whoever moved the branch', async () => {
  const { server, signIn, answer } = await previewOf()
  await signIn()
  await answer('enregistrer', 'POST', save)
  const theirs = article.replace('Un', 'Trois')
  server.push('editer/camille', { [file]: theirs })
  expect(
    await answer('enregistrer', 'POST', { file, base: save.text, text: `${save.text}Fin.` }),
  ).toMatchObject({
    ...{ status: 409, now: theirs },
    parts: [
      { key: 'title', isConflict: false },
      { key: null, isConflict: false },
    ],
  })
  expect(server.files('editer/camille')[file]).toBe(theirs)
})

test('a branch that moves while it is written to is read again, and nothing of it is lost', async () => {
  const { server, signIn, answer } = await previewOf()
  await signIn()
  await answer('enregistrer', 'POST', save)
  let pushed = false
  server.intercept = (asked) => {
    if (!pushed && asked === 'PATCH /repos/equipe/site/git/refs/heads/editer/camille') {
      pushed = true
      server.push('editer/camille', { 'README.md': 'Autre chose.' })
    }
    return undefined
  }
  const text = save.text.replace('Deux', 'Quatre')
  expect(await answer('enregistrer', 'POST', { file, base: save.text, text })).toMatchObject({
    status: 200,
  })
  expect(server.files('editer/camille')).toEqual({ [file]: text, 'README.md': 'Autre chose.' })
})

test('what was published meanwhile is brought to the branch, and never written over', async () => {
  const { server, signIn, answer } = await previewOf()
  await signIn()
  await answer('enregistrer', 'POST', save)
  const other = `${folder}/actualites/autre.md`
  server.push('main', { [other]: article.replace('Un', 'Autre') })
  const { texts } = await answer('textes')
  expect(texts.map((text: { file: string }) => text.file)).toContain(other)
  expect(server.files('editer/camille')[file]).toBe(save.text)

  server.push('main', { [other]: article.replace('Un', 'Encore') })
  const mine = { file: other, base: article.replace('Un', 'Autre'), text: 'le mien' }
  expect(await answer('enregistrer', 'POST', mine)).toMatchObject({
    ...{ status: 409, now: article.replace('Un', 'Encore') },
  })
})

test('the list is that of the branch: what was renamed there is not twice in it', async () => {
  const name = `${folder}/actualites/a-venir.md`
  const { signIn, answer } = await previewOf({ [name]: article })
  await signIn()
  const filesOf = async () =>
    (await answer('textes')).texts.map((text: { file: string }) => text.file)
  expect(await filesOf()).toEqual([name])
  await answer('renommer', 'POST', { file: name, base: article, name: 'renomme' })
  expect(await filesOf()).toEqual([`${folder}/actualites/renomme.md`])
})

test('a repository whose tree is cut short is read folder by folder', async () => {
  const { server, signIn, answer } = await previewOf({
    [file]: article,
    [`${folder}/actualites/b.md`]: article,
    [`${folder}/pages/c.md`]: article,
  })
  server.longestTree = 1
  await signIn()
  expect((await answer('textes')).texts).toHaveLength(3)
})

test('an image that is in the repository only is known to the check, and shown', async () => {
  const { signIn, answer, ask, server } = await previewOf()
  await signIn()
  const uploads = `${folder}/uploads`
  server.push('main', { [`${uploads}/pont.png`]: 'une image' })
  const text = article.replace('Texte.', '![Un pont](/uploads/pont.png)\r\n')
  await answer('textes')
  const looked = await answer('apercu', 'POST', { file, text })
  expect(looked.problems.filter(({ rule }: { rule: string }) => rule === 'media')).toEqual([])
  const shown = await ask('fichier/?fichier=/uploads/pont.png')
  expect(shown.headers.get('content-type')).toBe('image/png')
  expect(await shown.text()).toBe('une image')
  for (const path of [
    '/uploads/../_config.yml',
    '/uploads/x.md',
    '/uploads/absent.png',
    '/x.png',
  ]) {
    expect((await ask(`fichier/?fichier=${encodeURIComponent(path)}`)).status).toBe(404)
  }
})

test('while somebody writes, the repository is not asked at every pause', async () => {
  const { server, signIn, answer } = await previewOf()
  await signIn()
  await answer('textes')
  const asked = server.asked.length
  await answer('apercu', 'POST', { file, text: article })
  expect(server.asked).toHaveLength(asked)
})

test('a renamed file is one commit', async () => {
  const { server, signIn, answer } = await previewOf()
  await signIn()
  expect(await answer('renommer', 'POST', { file, base: article, name: 'ailleurs' })).toMatchObject(
    { status: 200 },
  )
  const files = server.files('editer/camille')
  expect(Object.keys(files).sort()).toEqual(['README.md', `${folder}/actualites/ailleurs.md`])
  expect(
    server.asked.filter((asked) => asked === 'POST /repos/equipe/site/git/commits'),
  ).toHaveLength(1)
})

test.each([
  ['README.md'],
  [`${folder}/../../../package.json`],
  [`${folder}/_config.yml`],
  ['.github/workflows/x.md'],
  [`${folder}/actualites/../../x.md`],
])('%s is neither read nor written', async (path) => {
  const { server, signIn, answer } = await previewOf()
  await signIn()
  const asked = server.asked.length
  expect(await answer(`texte/?fichier=${encodeURIComponent(path)}`)).toMatchObject({ status: 403 })
  expect(await answer('enregistrer', 'POST', { file: path, base: null, text: 'x' })).toMatchObject({
    status: 403,
  })
  expect(server.asked).toHaveLength(asked)
})

/** What the page says to who is sent back to it. */
function refusalIn(response: Response): string | undefined {
  expect(response.status).toBe(303)
  const address = new URL(response.headers.get('location') ?? '')
  expect(address.href).toContain(`${origin}/editer/?refus=`)
  return new Map<string, string>(Object.entries(signInRefusals)).get(
    address.searchParams.get('refus') ?? '',
  )
}

test('only who can write to the repository gets in', async () => {
  const { server, ask, authorise, cookies } = await previewOf()
  server.accounts.set('lecteur', { login: 'lecteur', canWrite: false })
  expect(refusalIn(await ask(await authorise('lecteur')))).toMatch(
    /ne peut pas écrire dans ce dépôt.*demandez-en le droit/,
  )
  expect(cookies.has(cookieNames.session)).toBe(false)
})

test('another’s repository is not there, and nobody gets in through it', async () => {
  const { server, ask, authorise } = await previewOf()
  server.intercept = (asked) => (asked === 'GET /repos/equipe/site' ? { status: 404 } : undefined)
  expect(refusalIn(await ask(await authorise()))).toContain('ne peut pas écrire')
})

test('a state that was stolen, guessed, used twice or kept too long is refused', async () => {
  const { ask, authorise, cookies } = await previewOf()
  const back = await authorise()
  const attempt = cookies.get(cookieNames.attempt) ?? ''
  const refused = async (path: string) => {
    expect(refusalIn(await ask(path))).toMatch(/recommencez/)
    expect(cookies.has(cookieNames.session)).toBe(false)
  }
  await refused(back.replace(/state=.*/, 'state=autre'))
  await refused(back.replace(/&state=.*/, ''))
  await refused(back.replace('code=code', 'code=autre'))
  // In another browser: the cookie of the attempt is not there.
  cookies.delete(cookieNames.attempt)
  await refused(back)
  cookies.set(cookieNames.attempt, attempt)
  await refused(back.replace('code=code&', 'error=access_denied&'))
  expect((await ask(back)).headers.get('location')).toBe(`${origin}/editer/`)
  cookies.delete(cookieNames.session)
  cookies.set(cookieNames.attempt, attempt)
  await refused(back)
})

test('a code that another browser asked for is refused: its verifier is not here', async () => {
  const { ask, authorise, server } = await previewOf()
  const back = await authorise()
  server.codes.set('code', { challenge: 'celle d’un autre', token: 'jeton' })
  expect(refusalIn(await ask(back))).toMatch(/ne reconnaît pas/)
})

test('a cookie that was made elsewhere, changed, or made for the way to the host, opens nothing', async () => {
  const { answer, cookies, signIn } = await previewOf()
  await signIn()
  const good = cookies.get(cookieNames.session) ?? ''
  const value = (cookie: string) => /=([^;]*)/.exec(cookie)?.[1] ?? ''
  const stranger = await sealedCookie('session', { login: 'camille', token: 'jeton' }, `${secret}!`)
  const attempt = await sealedCookie('attempt', { state: 'a', verifier: 'b' }, secret)
  for (const bad of [value(stranger), value(attempt), `${good.slice(0, -4)}AAAA`, 'x.y.z', '']) {
    cookies.set(cookieNames.session, bad)
    expect(await answer('textes')).toMatchObject({ status: 401 })
  }
})

test('what another site asks is refused, session or not', async () => {
  const { answer, signIn, server } = await previewOf()
  await signIn()
  const foreign: Record<string, string>[] = [
    { origin: 'https://exemple.fr' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign) {
    expect(await answer('enregistrer', 'POST', save, headers)).toMatchObject({ status: 403 })
  }
  expect(
    await answer('textes', 'GET', undefined, { 'sec-fetch-site': 'cross-site' }),
  ).toMatchObject({ status: 403 })
  expect(server.branches.has('editer/camille')).toBe(false)
})

test.each<[string, ReturnType<FakeGitHub['intercept']>, number, RegExp]>([
  ['an expired token', { status: 401 }, 401, /expiré/],
  [
    'a limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    429,
    /une minute/,
  ],
  ['a second limit', { status: 429, headers: { 'retry-after': '150' } }, 429, /3 minutes/],
  ['a refusal', { status: 403 }, 403, /n’a pas le droit/],
  ['a failure', { status: 500 }, 502, /ne répond pas comme il devrait/],
  [
    'a redirection',
    { status: 301, headers: { location: 'https://exemple.fr/' } },
    502,
    /ne répond pas/,
  ],
  ['nonsense', { status: 200, body: { object: 'x' } }, 502, /ne répond pas comme il devrait/],
])('%s of the host is said in words', async (_, answered, status, message) => {
  const { answer, signIn, server } = await previewOf()
  await signIn()
  server.intercept = () => answered
  const refused = await answer('enregistrer', 'POST', save)
  expect(refused.status).toBe(status)
  expect(refused.message).toMatch(message)
  expect(JSON.stringify(refused)).not.toContain('jeton')
})

test('a proposal that cannot be merged says so, and stays', async () => {
  const { answer, signIn, server } = await previewOf()
  await signIn()
  await answer('enregistrer', 'POST', save)
  server.intercept = (asked) => (asked.endsWith('/merge') ? { status: 405 } : undefined)
  expect(await answer('publier', 'POST')).toMatchObject({
    status: 409,
    message: expect.stringContaining('relecture'),
  })
  expect(server.branches.has('editer/camille')).toBe(true)
})
