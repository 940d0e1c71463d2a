// `node bin/serve.mjs --port 3000`: serves the site as it was built last.
import { createRequire } from 'node:module'
import { siteServer } from '../lib/hosting/server.mjs'
import { portFrom } from './port.mjs'

const { port } = portFrom(process.argv.slice(2), process.env)
siteServer('.next/serving', startNext).listen(port, () => console.log(`http://localhost:${port}`))

async function startNext() {
  const next = createRequire(import.meta.url)('next')
  const app = next({ dev: false, dir: process.cwd() })
  await app.prepare()
  return app.getRequestHandler()
}
