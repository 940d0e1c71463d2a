// Makes `npm start` and `npm test` whole on a fresh clone: installs the packages when they are
// missing or older than the lock file. Plain JavaScript without packages, since there may be none.
import { execSync } from 'node:child_process'
import { statSync } from 'node:fs'

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  // Not `npm ci`: the lock file names the binaries of the platform it was made on, and an
  // installation on another one adds its own, without writing them down.
  execSync('npm install --no-save --no-audit --no-fund', { stdio: 'inherit' })
}
