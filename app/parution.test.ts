import { afterEach, expect, test, vi } from 'vitest'

const environment = {
  ...{ SITE_URL: 'https://exemple.fr', BASE_PATH: '/service' },
  ...{
    DEPLOY_HOOK_URL: 'https://hebergeur.exemple/crochet',
    CRON_SECRET: 'un-mot-que-seul-l-hote-sait',
  },
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** @returns what it answers, and the addresses that it asked */
async function askedWith(word: string, nextDate: string) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return new Response(nextDate)
  })
  vi.resetModules()
  const { GET } = await import('./parution/route.hook')
  const headers = { authorization: `Bearer ${word}` }
  const { status } = await GET(new Request('https://exemple.fr/service/parution/', { headers }))
  return { status, asked }
}

const next = 'https://exemple.fr/service/prochaine-parution.txt'

test.each([
  ['a past date', '2001-01-01T00:00:00Z', 202, [next, environment.DEPLOY_HOOK_URL]],
  ['a date to come', '9999-01-01T00:00:00Z', 200, [next]],
  ['no date', '\n', 200, [next]],
])('builds the site anew when a text is due: %s', async (_, date, status, asked) => {
  expect(await askedWith(environment.CRON_SECRET, date)).toEqual({ status, asked })
})

test('asks for nothing without the word', async () => {
  expect(await askedWith('autre', '2001-01-01T00:00:00Z')).toEqual({ status: 401, asked: [] })
})
