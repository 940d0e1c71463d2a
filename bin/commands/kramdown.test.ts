import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runCommand } from '../testing/run-command'
import { kramdown } from './kramdown'

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'a.md')
  writeFileSync(file, text)
  return file
}

test('prints the HTML of the bodies of files', async () => {
  const file = fileWith('---\ntitle: Un titre\n---\n\n# Un *mot*\n')
  expect(await runCommand(kramdown, [file])).toMatchObject({
    status: 0,
    stdout: '<h1 id="un-mot">Un <em>mot</em></h1>\n',
  })
})

test('answers lines in their order, with warnings and their places', async () => {
  const input = [
    JSON.stringify({ name: 'b', markdown: 'un\n\n**deux' }),
    JSON.stringify({ name: 'a', markdown: '' }),
  ].join('\r\n')
  const { status, stdout } = await runCommand(kramdown, ['--jsonl'], input)
  const [first, second, ...rest] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first).toEqual({
    name: 'b',
    html: '<p>un</p>\n\n<p>**deux</p>\n',
    warnings: [
      {
        code: 'unclosed-emphasis',
        line: 3,
        column: 1,
        message: expect.stringContaining('jamais fermé'),
      },
    ],
  })
  expect(second).toEqual({ name: 'a', html: '', warnings: [] })
  expect(rest).toEqual([])
  expect(status).toBe(0)
})

vi.mock('@/lib/kramdown', async (importOriginal) => {
  const engine = await importOriginal<typeof import('@/lib/kramdown')>()
  return {
    ...engine,
    toHtml(markdown: string) {
      if (markdown === 'échec') throw new Error('un défaut du moteur')
      return engine.toHtml(markdown)
    },
  }
})

test('answers a text that fails with its error, and goes on', async () => {
  const lines = ['échec', 'b'].map((markdown) => JSON.stringify({ name: markdown, markdown }))
  const { status, stdout } = await runCommand(kramdown, ['--jsonl'], lines.join('\n'))
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { name: 'échec', error: 'un défaut du moteur' },
    { name: 'b', html: '<p>b</p>\n', warnings: [] },
  ])
  expect(status).toBe(1)
})

test('says which line is no text, and answers the others', async () => {
  const { status, stdout, stderr } = await runCommand(
    kramdown,
    ['--jsonl'],
    '{"name":1}\n{"name":"a","markdown":"b"}\nnon',
  )
  expect(stdout).toBe('{"name":"a","html":"<p>b</p>\\n","warnings":[]}\n')
  expect(stderr).toMatch(/Ligne 1 .*\n.*Ligne 3 /)
  expect(status).toBe(1)
})

test.each([
  [['--quoi'], 2, 'Option inconnue : --quoi'],
  [[], 2, 'FICHIER'],
  [['/nulle/part.md'], 1, '/nulle/part.md'],
])('refuses %j', async (args, status, message) => {
  const result = await runCommand(kramdown, args)
  expect(result.status).toBe(status)
  expect(result.stderr).toContain(message)
})

test('the command of package.json gives the same, and ends quietly when nobody reads on', () => {
  const file = fileWith('# Un *mot*\n')
  const command = (tail: string) =>
    spawnSync('sh', ['-c', `npm run --silent kramdown -- '${file}' '${file}' | ${tail}`], {
      encoding: 'utf8',
    })
  expect(command('cat').stdout).toBe(
    '<h1 id="un-mot">Un <em>mot</em></h1>\n<h1 id="un-mot">Un <em>mot</em></h1>\n',
  )
  expect(command('true').stderr).toBe('')
})
