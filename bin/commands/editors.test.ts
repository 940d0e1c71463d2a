import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { PUBLISHER_KEYS } from '@/lib/site/publisher'
import { runCommand } from '../testing/run-command'
import { check } from './check'
import { newCommand } from './new'

const good = '---\ntitle: Un titre\ndate: 2024-01-01\n---\n\nUn mot.\n'

/** The content folder of this test, with these articles. */
function contentWith(articles: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  vi.stubEnv('CONTENT_DIR', folder)
  mkdirSync(join(folder, 'actualites'))
  // Nothing is missing from the legal pages that the repository lends.
  const said = Object.entries(PUBLISHER_KEYS).map(
    ([group, keys]) => `${group}:\n${keys.map((key) => `  ${key}: X\n`).join('')}`,
  )
  writeFileSync(join(folder, '_config.yml'), said.join(''))
  for (const [name, text] of Object.entries(articles)) {
    writeFileSync(join(folder, 'actualites', name), text)
  }
  return folder
}

beforeEach(() => {
  vi.stubEnv('GITHUB_ACTIONS', '')
  vi.stubEnv('INIT_CWD', '')
})
afterEach(() => vi.unstubAllEnvs())

test('check reports every problem of every file, and fails', async () => {
  contentWith({
    'a.md': "---\ntitle: 'L'été'\ndate: 2024-01-01\n---\n",
    'b.md': good.replace('Un mot.', 'Un **mot.\n\n2ème.'),
    'c.md': good.replace('Un titre', 'Un autre titre'),
  })
  const { status, stdout } = await runCommand(check)
  expect(stdout).toMatch(
    /actualites\/a\.md:2:10 erreur .*\[yaml\]\n {2}→ .*\n.*\| title: 'L'été'\n/,
  )
  expect(stdout).toMatch(/actualites\/b\.md:6:4 erreur .*\[unclosed-bold\]/)
  expect(stdout).toMatch(/actualites\/b\.md:8:1 avertissement .*\[typography\]/)
  expect(stdout).toMatch(/\n2 erreurs, 1 avertissement ; 3 fichiers vérifiés\.\n$/)
  expect(status).toBe(1)
})

test('check --fix writes what can have been meant in one way only, and reports the rest', async () => {
  const folder = contentWith({
    'a.md': "---\ntitle: 'L'été'\ndate: 2024-01-01\n---\n\nLa 2ème **fois.\n",
    'b.md': good,
  })
  const { status, stdout } = await runCommand(check, ['--fix'])
  expect(readFileSync(join(folder, 'actualites/a.md'), 'utf8')).toBe(
    "---\ntitle: 'L''été'\ndate: 2024-01-01\n---\n\nLa 2e **fois.\n",
  )
  expect(readFileSync(join(folder, 'actualites/b.md'), 'utf8')).toBe(good)
  expect(stdout).toMatch(/^2 corrections faites dans .*a\.md\.\n/)
  expect(stdout).toMatch(/\n1 erreur, 0 avertissement ; 2 fichiers vérifiés\.\n$/)
  expect(status).toBe(1)
  expect((await runCommand(check, ['--fix'])).stdout).toMatch(/^Rien à corriger d’office\.\n/)
})

test('check is content with warnings, and writes annotations for GitHub', async () => {
  contentWith({ 'b.md': good.replace('Un mot', '2ème mot') })
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  const { status, stdout } = await runCommand(check)
  expect(stdout).toMatch(/^::warning file=.*b\.md,line=6,col=1::/m)
  expect(status).toBe(0)
})

test('check looks only at the files named, and refuses those it does not know', async () => {
  const folder = contentWith({ 'a.md': good, 'b.md': 'Illisible.' })
  expect(await runCommand(check, [join(folder, 'actualites/a.md')])).toMatchObject({
    status: 0,
    stdout: '0 erreur, 0 avertissement ; 1 fichier vérifié.\n',
  })
  const { status, stderr } = await runCommand(check, ['package.json'])
  expect(stderr).toContain('package.json')
  expect(status).toBe(1)
})

test('check takes a file as it is named where the command was typed, and writes JSON', async () => {
  const folder = contentWith({ 'b.md': good.replace('Un mot', '2ème mot') })
  vi.stubEnv('INIT_CWD', join(folder, 'actualites'))
  const { status, stdout } = await runCommand(check, ['--format=json', 'b.md'])
  expect(JSON.parse(stdout)).toMatchObject([{ rule: 'typography', line: 6, column: 1 }])
  expect(status).toBe(0)
})

test('check refuses a format and a branch that do not exist', async () => {
  contentWith({ 'b.md': good })
  const format = await runCommand(check, ['--format=xml'])
  expect(format).toMatchObject({ status: 1, stderr: expect.stringContaining('« xml »') })
  const branch = await runCommand(check, ['--changed', 'no-such-branch'])
  expect(branch).toMatchObject({ status: 1, stderr: expect.stringContaining('no-such-branch') })
})

test('new writes an article once', async () => {
  const folder = contentWith({})
  const file = join(folder, 'actualites/l-ete-a-paris.md')
  const first = await runCommand(newCommand, ["L'été à Paris"])
  expect(first.stdout).toContain('actualites/l-ete-a-paris.md')
  expect(first.stdout).toContain('/actualites/l-ete-a-paris/')
  expect(first.status).toBe(0)
  expect(readFileSync(file, 'utf8')).toContain("title: 'L''été à Paris'")

  writeFileSync(file, good)
  const second = await runCommand(newCommand, ["L'été", 'à Paris'])
  expect(second.stderr).toContain('l-ete-a-paris.md')
  expect(second.status).toBe(1)
  expect(readFileSync(file, 'utf8')).toBe(good)
})

test('new needs a title', async () => {
  const folder = contentWith({})
  expect(await runCommand(newCommand)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('titre'),
  })
  expect(existsSync(join(folder, 'actualites/.md'))).toBe(false)
})

test('new begins a document of the collection that is asked for, and of no other', async () => {
  const folder = contentWith({ 'a.md': good })
  const config = join(folder, '_config.yml')
  writeFileSync(
    config,
    `${readFileSync(config, 'utf8')}collections:\n  agenda:\n    output: true\n    kind: events\n  notes: {}\n`,
  )
  const made = await runCommand(newCommand, ['--collection', 'agenda', 'Portes', 'ouvertes'])
  expect(made).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /_agenda\/portes-ouvertes\.md\nAdresse : \/agenda\/portes-ouvertes/,
    ),
  })
  expect(readFileSync(join(folder, '_agenda/portes-ouvertes.md'), 'utf8')).toContain(
    '\nevent_start_date: ',
  )
  for (const label of ['notes', 'nulle-part', '../x']) {
    expect(await runCommand(newCommand, [`--collection=${label}`, 'Un titre'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`« ${label} »`),
    })
  }
  expect(await runCommand(newCommand, ['--colection', 'agenda', 'Un titre'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--collection NOM'),
  })
})
