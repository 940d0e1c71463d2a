/**
 * Builds a copy of the project as Vercel builds a preview, and serves it. A copy, so that the build
 * that the other tests look at stays as it is; `next dev` runs in the same one.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { previewFolder, previewPort } from './site'

/** What a build reads, beside the packages. */
const sources = [
  ...['app', 'bin', 'components', 'content', 'lib', 'public'],
  ...['next.config.mjs', 'package.json', 'postcss.config.mjs', 'tsconfig.json'],
]

rmSync(previewFolder, { recursive: true, force: true })
for (const source of sources) {
  cpSync(source, join(previewFolder, source), { recursive: true })
}
// Next takes the folder above, which has the lock file, for the root: the link does not leave it.
symlinkSync('../node_modules', join(previewFolder, 'node_modules'))
// Articles with faults, which the project's own content has not.
cpSync('e2e/preview/content', join(previewFolder, 'content'), { recursive: true })

const env = {
  ...process.env,
  VERCEL_ENV: 'preview',
  VERCEL_GIT_PROVIDER: 'github',
  VERCEL_GIT_REPO_OWNER: 'equipe',
  VERCEL_GIT_REPO_SLUG: 'site',
  VERCEL_GIT_COMMIT_SHA: '0123456',
}
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: previewFolder, env, stdio: 'inherit' })

run('npm', 'run', 'build')
run('npx', 'next', 'start', '--port', String(previewPort))
