import { describe, expect, it, test } from 'vitest'
import { readEnvironment } from './env'

describe('the address of the site', () => {
  it.each([
    [{ SITE_URL: 'https://exemple.fr/' }, 'https://exemple.fr'],
    [{ SITE_URL: 'https://exemple.fr', VERCEL_URL: 'x.vercel.app' }, 'https://exemple.fr'],
    [{ SITE_URL: '', VERCEL_URL: 'x.vercel.app' }, 'https://x.vercel.app'],
    [
      {
        VERCEL_ENV: 'production',
        VERCEL_PROJECT_PRODUCTION_URL: 'y.fr',
        VERCEL_URL: 'x.vercel.app',
      },
      'https://y.fr',
    ],
    [{}, undefined],
  ])('%o → %s', (env, expected) => {
    expect(readEnvironment(env).siteUrl).toBe(expected)
  })

  it.each(['exemple.fr', 'javascript:alert(1)', 'ftp://exemple.fr'])('is not %s', (address) => {
    expect(() => readEnvironment({ SITE_URL: address, SOURCE_URL: address })).toThrow(
      /SITE_URL doit être une adresse.*\n.*SOURCE_URL/,
    )
  })
})

const vercel = {
  VERCEL_GIT_PROVIDER: 'github',
  VERCEL_GIT_REPO_OWNER: 'service',
  VERCEL_GIT_REPO_SLUG: 'site',
}

test.each([
  [{ ...vercel, SOURCE_URL: 'https://forge.exemple.fr/site' }, 'https://forge.exemple.fr/site'],
  [vercel, 'https://github.com/service/site'],
  [{ ...vercel, VERCEL_GIT_PROVIDER: 'gitlab' }, undefined],
  [{}, undefined],
])('the source code of %o is at %s', (env, expected) => {
  expect(readEnvironment(env).sourceUrl).toBe(expected)
})

test.each([
  [{ ...vercel, VERCEL_GIT_COMMIT_SHA: 'abc' }, 'github'],
  [{ ...vercel, VERCEL_GIT_COMMIT_SHA: 'abc', VERCEL_GIT_PROVIDER: 'gitlab' }, 'gitlab'],
  [{ ...vercel, VERCEL_GIT_COMMIT_SHA: 'abc', VERCEL_GIT_PROVIDER: 'other' }, undefined],
  [vercel, undefined],
])('the commit of %o is on %s', (env, expected) => {
  expect(readEnvironment(env).commit?.provider).toBe(expected)
})

test.each([
  [{}, false],
  [{ NODE_ENV: 'production' }, false],
  [{ NODE_ENV: 'test' }, false],
  [{ NODE_ENV: 'development' }, true],
  [{ NODE_ENV: 'production', VERCEL_ENV: 'production' }, false],
  [{ NODE_ENV: 'production', VERCEL_ENV: 'preview' }, true],
])('%j is a preview: %s', (env, expected) => {
  expect(readEnvironment(env).preview).toBe(expected)
})
