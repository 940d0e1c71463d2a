import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What the declaration of eco-design shows, unless the folder has another. */
const shown = 'content/_data/budget.json'

test.skipIf(!existsSync(shown))(
  'the declaration of eco-design gives the limits that tests hold pages to',
  () => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
    expect(read(shown)).toEqual(read('e2e/budget.json'))
  },
)
