import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tinyGif, wideGif } from '@/lib/site/testing/folder'
import { checkContent } from './index'
import type { Problem } from './problem'

/**
 * Files with one mistake each, in `fixtures/broken`, and what an editor must read about each, in
 * `fixtures/broken/expected.txt`: `file:line:column severity message [rule]`, then the advice.
 */
const fixtures = join(import.meta.dirname, 'fixtures/broken')
const expectedFile = join(fixtures, 'expected.txt')
const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : ''

/** What the files name; `bon-article.md` has no mistake. */
const uploads: Readonly<Record<string, Buffer | string>> = {
  'cour.gif': wideGif,
  'petite.gif': tinyGif,
  'lourde.gif': Buffer.concat([wideGif, Buffer.alloc(2_000_000)]),
  'texte.jpg': 'Ceci n’est pas une image.',
  'photo.heic': 'heic',
  'rapport.pdf': '%PDF-1.4',
}

describe('a folder of broken files', () => {
  let root: string
  let said: ReadonlyMap<string, string>

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'broken-'))
    cpSync(join(fixtures, 'content'), join(root, 'content'), { recursive: true })
    mkdirSync(join(root, 'content/uploads'), { recursive: true })
    for (const [name, content] of Object.entries(uploads)) {
      writeFileSync(join(root, 'content/uploads', name), content)
    }
    const problems = checkContent({
      content: join(root, 'content'),
      configFiles: undefined,
      base: '',
      ownContent: join(root, 'own'),
      publicFolder: join(root, 'public'),
      everything: true,
      changing: false,
      now: Date.UTC(2027, 0, 1),
    })
    said = byFile(problems.map((problem) => shown(problem, root)))
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('says nothing of the good file, and something of every other', () => {
    const files = readdirSync(join(fixtures, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(fixtures, join(parentPath, name)))
    const silent = files.filter((file) => !said.has(file))
    expect(silent).toEqual(['content/actualites/bon-article.md'])
  })

  test.each([...byFile(expected.trim().split('\n\n'))])('%s', (file, words) => {
    expect(said.get(file)).toBe(words)
  })
})

/** Without the excerpt, and with spaces as one types them. */
function shown({ file, line, column, severity, message, rule, advice }: Problem, root: string) {
  return `${file}:${line}:${column} ${severity} ${message} [${rule}]\n${advice}`
    .replaceAll(`${relative(process.cwd(), root)}/`, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
}

function byFile(problems: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const problem of problems.filter((each) => each !== '')) {
    const file = problem.slice(0, problem.indexOf(':'))
    files.set(file, [...(files.has(file) ? [files.get(file)] : []), problem].join('\n\n'))
  }
  return files
}
