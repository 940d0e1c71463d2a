// `npm start`, `npm start -- --port 4000`, `PORT=4000 npm start`: installs what is missing, builds the
// site and serves it. The port is looked at first: nobody waits for a build that cannot be served.
import { execSync } from 'node:child_process'
import { ensureFree, PortError, portFrom } from './port.mjs'

try {
  const { port } = portFrom(process.argv.slice(2), process.env)
  await ensureFree(port)
  await import('./setup.mjs')
  execSync('npm run build', { stdio: 'inherit' })
  // Within this process: signals reach it as they are.
  await import('./serve.mjs')
} catch (error) {
  if (error instanceof PortError) console.error(error.message)
  // An installation or a build that failed has said why.
  else if (error?.status === undefined) throw error
  process.exitCode = 1
}
