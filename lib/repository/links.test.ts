import { expect, test } from 'vitest'
import { editUrl, sourceUrl } from './links'

const commit = { owner: 'equipe', repository: 'site', sha: 'abc123', branch: 'été/un' }

test.each([
  ['github', 'https://github.com/equipe/site/blob/abc123/content/l%C3%A0%20b.md?plain=1#L7'],
  ['gitlab', 'https://gitlab.com/equipe/site/-/blob/abc123/content/l%C3%A0%20b.md#L7'],
  ['bitbucket', 'https://bitbucket.org/equipe/site/src/abc123/content/l%C3%A0%20b.md#lines-7'],
] as const)('leads to the line on %s', (provider, url) => {
  expect(sourceUrl('content/là b.md', 7, { ...commit, provider })).toBe(url)
})

test.each([
  ['github', 'https://github.com/equipe/site/edit/%C3%A9t%C3%A9/un/content/x.md'],
  ['gitlab', 'https://gitlab.com/equipe/site/-/edit/%C3%A9t%C3%A9/un/content/x.md'],
  ['bitbucket', 'https://bitbucket.org/equipe/site/src/%C3%A9t%C3%A9/un/content/x.md?mode=edit'],
] as const)('leads to where a file is edited on %s', (provider, url) => {
  expect(editUrl('content/x.md', { ...commit, provider })).toBe(url)
})

test('is unknown where no repository or no branch is', () => {
  expect(sourceUrl('content/x.md', 1, undefined)).toBeUndefined()
  expect(editUrl('content/x.md', undefined)).toBeUndefined()
  expect(editUrl('content/x.md', { ...commit, provider: 'github', branch: undefined })).toBe(
    undefined,
  )
})
