import { expect, test } from 'vitest'
import { sourceUrl } from './repository'

const repository = {
  VERCEL_GIT_REPO_OWNER: 'equipe',
  VERCEL_GIT_REPO_SLUG: 'site',
  VERCEL_GIT_COMMIT_SHA: 'abc123',
}

test.each([
  ['github', 'https://github.com/equipe/site/blob/abc123/content/l%C3%A0%20b.md?plain=1#L7'],
  ['gitlab', 'https://gitlab.com/equipe/site/-/blob/abc123/content/l%C3%A0%20b.md#L7'],
  ['bitbucket', 'https://bitbucket.org/equipe/site/src/abc123/content/l%C3%A0%20b.md#lines-7'],
])('leads to the line on %s', (provider, url) => {
  const env = { ...repository, VERCEL_GIT_PROVIDER: provider }
  expect(sourceUrl('content/là b.md', 7, env)).toBe(url)
})

test('is unknown where no repository is', () => {
  expect(sourceUrl('content/x.md', 1, {})).toBeUndefined()
})
