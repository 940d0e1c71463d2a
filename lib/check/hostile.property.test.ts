import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderFaults } from '@/lib/site/testing/folder-faults'
import { hostileFolders, hostileValues, keys } from '@/lib/site/testing/hostile-folder'
import { withFolder } from '@/lib/site/testing/written-folder'
import { checkContent, formatProblems } from './'

test.each(hostileValues)('%j breaks nothing, whatever key it stands under', (value) => {
  const written = keys.map((key, index): [string, string] => [
    `content/_posts/2019-03-01-${index}.md`,
    `---\ntitle: Un titre\n${key}: ${value}\n---\n\nTexte.\n`,
  ])
  withFolder(Object.fromEntries(written), (settings) => {
    expect(folderFaults(settings)).toEqual([])
    checkContent(settings)
  })
})

test('no folder breaks the site, its addresses or the check', () => {
  fc.assert(
    fc.property(hostileFolders, fc.boolean(), (files, everything) => {
      withFolder(files, (settings) => {
        expect(folderFaults({ ...settings, everything })).toEqual([])
        // Nothing that a terminal would obey.
        expect(formatProblems(checkContent(settings))).not.toMatch(/[^\P{Cc}\n]/u)
      })
    }),
    { numRuns: 150 },
  )
})
