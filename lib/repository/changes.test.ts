import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { baseOfBranch, changesSince } from './changes'

const nowhere = { baseBranch: undefined, commit: undefined }

/** A repository with these files on the branch `main`, and another branch that is checked out. */
function repositoryOf(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'content'))
  for (const file of files) writeFileSync(join(folder, file), `Le texte de ${file}.\n`)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commit(folder)
  git(folder, 'checkout', '--quiet', '-b', 'branche')
  return folder
}

function commit(folder: string): void {
  git(folder, 'add', '--all')
  git(folder, '-c', 'user.name=x', '-c', 'user.email=x@exemple.fr', 'commit', '-qm', 'x')
}

function git(folder: string, ...words: string[]): void {
  execFileSync('git', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

test('a branch adds, changes, moves and removes files, committed or not', () => {
  const folder = repositoryOf(
    ['change', 'deplace', 'ote', 'reste'].map((name) => `content/${name}.md`),
  )
  const content = join(folder, 'content')
  writeFileSync(join(content, 'été d’ici.md'), 'Du texte.\n')
  renameSync(join(content, 'deplace.md'), join(content, 'ailleurs.md'))
  rmSync(join(content, 'ote.md'))
  commit(folder)
  writeFileSync(join(content, 'change.md'), 'Un autre texte.\n')
  writeFileSync(join(content, 'neuf.md'), 'Du texte.\n')
  writeFileSync(join(folder, 'hors-du-dossier.md'), 'Du texte.\n')
  const base = baseOfBranch(content, nowhere)
  const changes = changesSince(base ?? '', content)?.map(
    ({ file, kind }) => `${kind} ${file.replace(/^.*\//, '')}`,
  )
  expect(changes?.sort()).toEqual([
    'changed ailleurs.md',
    'changed change.md',
    'new neuf.md',
    'new été d’ici.md',
    'removed ote.md',
  ])
})

test('what the base has got since the branch left it is no change of the branch', () => {
  const folder = repositoryOf(['content/a.md'])
  writeFileSync(join(folder, 'content/b.md'), 'Du texte.\n')
  commit(folder)
  git(folder, 'checkout', '--quiet', 'main')
  writeFileSync(join(folder, 'content/c.md'), 'Du texte.\n')
  commit(folder)
  git(folder, 'checkout', '--quiet', 'branche')
  expect(changesSince('main', join(folder, 'content'))).toMatchObject([{ kind: 'new' }])
})

test('the base is the branch that the environment names', () => {
  const folder = repositoryOf(['content/a.md'])
  git(folder, 'branch', 'recette')
  expect(baseOfBranch(folder, { ...nowhere, baseBranch: 'recette' })).toBe('refs/heads/recette')
  expect(baseOfBranch(folder, { ...nowhere, baseBranch: 'autre' })).toBeUndefined()
})

test('nothing is known of a folder without git, nor of a branch that is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parution-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(baseOfBranch(folder, nowhere)).toBeUndefined()
  expect(changesSince('main', folder)).toBeUndefined()
  const repository = repositoryOf(['content/a.md'])
  expect(changesSince('--output=x', repository)).toBeUndefined()
  expect(changesSince('inconnue', repository)).toBeUndefined()
})
