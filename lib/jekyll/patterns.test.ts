import { expect, test } from 'vitest'
import type { Entry, SiteFiles } from './files'
import { globFiles, matchesPattern } from './patterns'

/** Folders in folders, `depth` of them, two by two, with a file in each of the last ones. */
function tree(depth: number): { readonly files: SiteFiles; readonly lists: () => number } {
  let lists = 0
  const list = (folder: string): readonly Entry[] => {
    lists++
    const kind = folder.split('/').length <= depth ? 'folder' : 'file'
    return ['a', 'b'].map((name) => ({ name, kind }))
  }
  const files = { list, read: () => undefined, facts: () => undefined, problems: [] }
  return { files, lists: () => lists }
}

test('a folder is looked at as often as a pattern has names, whatever ways lead to it', () => {
  const { files, lists } = tree(4)
  expect(globFiles(files, `${'**/'.repeat(30)}a`)).toHaveLength(63)
  expect(lists()).toBeLessThanOrEqual(31 * 63)
})

test('brackets that nothing closes are themselves', () => {
  expect(matchesPattern('[a', '[a')).toBe(true)
  expect(matchesPattern('[ab]', 'b')).toBe(true)
  expect(matchesPattern('['.repeat(200_000), 'a')).toBe(false)
})
