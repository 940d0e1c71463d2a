import { expect, test } from 'vitest'
import { sourceUrl } from './repository'

test.each([
  ['github', 'https://github.com/equipe/site/blob/abc123/content/l%C3%A0%20b.md?plain=1#L7'],
  ['gitlab', 'https://gitlab.com/equipe/site/-/blob/abc123/content/l%C3%A0%20b.md#L7'],
  ['bitbucket', 'https://bitbucket.org/equipe/site/src/abc123/content/l%C3%A0%20b.md#lines-7'],
] as const)('leads to the line on %s', (provider, url) => {
  const commit = { provider, owner: 'equipe', repository: 'site', sha: 'abc123' }
  expect(sourceUrl('content/là b.md', 7, commit)).toBe(url)
})

test('is unknown where no repository is', () => {
  expect(sourceUrl('content/x.md', 1, undefined)).toBeUndefined()
})
