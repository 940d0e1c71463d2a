// `npm start`, `npm start -- --port 4000`, `PORT=4000 npm start`: installs what is missing, builds the
// site and serves it. The port is looked at first: nobody waits for a build that cannot be served.
import { execSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { ensureFree, PortError, portFrom } from './port.mjs'

try {
  const { port, others } = portFrom(process.argv.slice(2), process.env)
  await ensureFree(port)
  await import('./setup.mjs')
  execSync('npm run build', { stdio: 'inherit' })
  // Next's own command within this process: signals reach it as they are.
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'start', '--port', String(port), ...others)
  createRequire(import.meta.url)('next/dist/bin/next')
} catch (error) {
  if (error instanceof PortError) console.error(error.message)
  // An installation or a build that failed has said why.
  else if (error?.status === undefined) throw error
  process.exitCode = 1
}
