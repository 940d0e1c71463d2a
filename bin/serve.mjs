// `node bin/serve.mjs --port 3000`: serves the last build that is whole. It stays in the folder of that
// build (lib/hosting/release.ts): what is built meanwhile is nothing to it.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { siteServer } from '../lib/hosting/server.mjs'
import { portFrom, whyClosed } from './port.mjs'

const { port } = portFrom(process.argv.slice(2), process.env)

if (existsSync('.site/current/plan.json')) {
  process.chdir(realpathSync('.site/current'))
  siteServer('.', startNext)
    .on('error', ({ code }) => {
      console.error(whyClosed(port, code))
      process.exitCode = 1
    })
    .listen(port, () => {
      stayInUse()
      console.log(`Le site est servi sur http://localhost:${port}`)
    })
} else {
  console.error('Le site n’est pas construit : lancez « npm run build ».')
  process.exitCode = 1
}

/** Builds drop the releases that no server is in. */
function stayInUse() {
  try {
    writeFileSync('server.pid', String(process.pid))
  } catch {
    // On a disk that cannot be written, nothing is built or dropped either.
  }
}

/** With the configuration of the build, as Next's own standalone server does it: none is compiled. */
async function startNext() {
  const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: process.cwd() })
  await app.prepare()
  return app.getRequestHandler()
}
