// `node bin/serve.mjs --port 3000`: serves the site as it was built last.
import { readFileSync } from 'node:fs'
import { siteServer } from '../lib/hosting/server.mjs'
import { portFrom } from './port.mjs'

const { port } = portFrom(process.argv.slice(2), process.env)

siteServer('.next/serving', startNext).listen(port, () => {
  console.log(`Le site est servi sur http://localhost:${port}`)
})

/** With the configuration of the build, as Next's own standalone server does it: none is compiled. */
async function startNext() {
  const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: process.cwd() })
  await app.prepare()
  return app.getRequestHandler()
}
