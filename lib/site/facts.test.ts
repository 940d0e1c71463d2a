import { describe, expect, it } from 'vitest'
import { repositoryUrl, siteUrl } from './facts'

describe('siteUrl', () => {
  it.each([
    [{ SITE_URL: 'https://exemple.fr/' }, 'https://exemple.fr'],
    [{ SITE_URL: 'https://exemple.fr', VERCEL_URL: 'x.vercel.app' }, 'https://exemple.fr'],
    [{ VERCEL_URL: 'x.vercel.app' }, 'https://x.vercel.app'],
    [
      {
        VERCEL_ENV: 'production',
        VERCEL_PROJECT_PRODUCTION_URL: 'y.fr',
        VERCEL_URL: 'x.vercel.app',
      },
      'https://y.fr',
    ],
    [{}, 'http://localhost:3000'],
  ])('%o → %s', (env, expected) => {
    expect(siteUrl(env)).toBe(expected)
  })
})

describe('repositoryUrl', () => {
  const vercel = {
    VERCEL_GIT_PROVIDER: 'github',
    VERCEL_GIT_REPO_OWNER: 'service',
    VERCEL_GIT_REPO_SLUG: 'site',
  }

  it.each([
    [{ ...vercel, SOURCE_URL: 'https://forge.exemple.fr/site' }, 'https://forge.exemple.fr/site'],
    [vercel, 'https://github.com/service/site'],
    [{ ...vercel, VERCEL_GIT_PROVIDER: 'gitlab' }, undefined],
    [{}, undefined],
  ])('%o → %s', (env, expected) => {
    expect(repositoryUrl(env)).toBe(expected)
  })
})
