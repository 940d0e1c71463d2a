import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const good = '---\ntitle: Un titre\ndate: 2024-01-01\n---\n\nUn mot.\n'

/** A content folder with these articles, gone when the test is. */
function contentWith(articles: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'actualites'))
  for (const [name, text] of Object.entries(articles)) {
    writeFileSync(join(folder, 'actualites', name), text)
  }
  return folder
}

function run(command: 'check' | 'new', folder: string, args: string[] = [], env = {}) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', `bin/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', ...env, CONTENT_DIR: folder },
  })
  return { status, stdout, stderr }
}

test('check tells every problem of every file, and fails', () => {
  const folder = contentWith({
    'a.md': "---\ntitle: 'L'été'\ndate: 2024-01-01\n---\n",
    'b.md': good.replace('Un mot.', 'Un **mot.\n\n2ème.'),
    'c.md': good,
  })
  const { status, stdout } = run('check', folder)
  expect(stdout).toMatch(
    /actualites\/a\.md:2:10 erreur .*\[yaml\]\n {2}→ .*\n.*\| title: 'L'été'\n/,
  )
  expect(stdout).toMatch(/actualites\/b\.md:6:4 erreur .*\[unclosed-bold\]/)
  expect(stdout).toMatch(/actualites\/b\.md:8:1 avertissement .*\[typography\]/)
  expect(stdout).toMatch(/\n2 erreurs, 1 avertissement ; 3 fichiers vérifiés\.\n$/)
  expect(status).toBe(1)
}, 30_000)

test('check is content with warnings, and writes annotations for GitHub', () => {
  const folder = contentWith({ 'b.md': good.replace('Un mot', '2ème mot') })
  const { status, stdout } = run('check', folder, [], { GITHUB_ACTIONS: 'true' })
  expect(stdout).toMatch(/^::warning file=.*b\.md,line=6,col=1::/m)
  expect(status).toBe(0)
}, 30_000)

test('check looks only at the files named, and refuses those it does not know', () => {
  const folder = contentWith({ 'a.md': good, 'b.md': 'Illisible.' })
  expect(run('check', folder, [join(folder, 'actualites/a.md')])).toMatchObject({
    status: 0,
    stdout: '0 erreur, 0 avertissement ; 1 fichier vérifié.\n',
  })
  const { status, stderr } = run('check', folder, ['package.json'])
  expect(stderr).toContain('package.json')
  expect(status).toBe(1)
}, 30_000)

test('new writes an article once', () => {
  const folder = contentWith({})
  const file = join(folder, 'actualites/l-ete-a-paris.md')
  const first = run('new', folder, ["L'été à Paris"])
  expect(first.stdout).toContain('actualites/l-ete-a-paris.md')
  expect(first.stdout).toContain('/actualites/l-ete-a-paris/')
  expect(first.status).toBe(0)
  expect(readFileSync(file, 'utf8')).toContain("title: 'L''été à Paris'")

  writeFileSync(file, good)
  const second = run('new', folder, ["L'été", 'à Paris'])
  expect(second.stderr).toContain('l-ete-a-paris.md')
  expect(second.status).toBe(1)
  expect(readFileSync(file, 'utf8')).toBe(good)
}, 30_000)

test('new needs a title', () => {
  const folder = contentWith({})
  expect(run('new', folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('titre') })
  expect(existsSync(join(folder, 'actualites/.md'))).toBe(false)
}, 30_000)
