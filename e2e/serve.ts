/**
 * `tsx e2e/serve.ts site`, `preview` or `archive`: builds a copy of the project whose content is
 * `e2e/site`, or an archive, as whoever replaces `content/` would have it, and serves it. A copy, so
 * that neither build nor content of the project are touched.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject } from '../bin/project-copy'
import { archiveFolder, sites } from './sites'

const asOnVercel = {
  VERCEL_ENV: 'preview',
  VERCEL_GIT_PROVIDER: 'github',
  VERCEL_GIT_REPO_OWNER: 'equipe',
  VERCEL_GIT_REPO_SLUG: 'site',
  VERCEL_GIT_COMMIT_SHA: '0123456',
  VERCEL_GIT_COMMIT_REF: 'reprise',
  BASE_BRANCH: 'main',
}

const name = (['preview', 'archive'] as const).find((known) => known === process.argv[2]) ?? 'site'
const { folder, port } = sites[name]

copyProject(folder)
if (name === 'archive') {
  cpSync(archiveFolder, join(folder, 'content'), { recursive: true })
} else {
  cpSync('e2e/site', join(folder, 'content'), { recursive: true })
}
if (name === 'preview') changeBranch()

const { CONTENT_DIR: _, ...inherited } = process.env
const env = { ...inherited, ...(name === 'preview' ? asOnVercel : {}) }
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, env, stdio: 'inherit' })

run('npm', 'run', 'build')
run('node', 'bin/serve.mjs', '--port', String(port))

/**
 * Adds articles with faults, which a public site cannot be built with, to what the branch `main` of a
 * repository has, and removes one that is there.
 */
function changeBranch(): void {
  const content = join(folder, 'content')
  const removed = join(content, 'actualites/retire.md')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: content })
  writeFileSync(removed, '---\ntitle: Retiré\ndate: 2024-01-01\n---\n')
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('-c', 'user.name=equipe', '-c', 'user.email=equipe@exemple.fr', 'commit', '-qm', 'Site')
  rmSync(removed)
  cpSync('e2e/preview/content', content, { recursive: true })
}
