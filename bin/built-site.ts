import { spawn } from 'node:child_process'

/** Long enough for a slow machine, short enough to notice that nothing is coming. */
const PATIENCE = 60_000

/**
 * Serves the site as it was built last, for as long as `visit` needs it.
 *
 * @param port a port of its own, so that no other site is visited by mistake
 * @param visit what to do with the site, given its address without a final slash
 * @throws when there is no build, or when the site does not answer
 */
export async function withBuiltSite(
  port: number,
  visit: (url: string) => Promise<void>,
): Promise<void> {
  const url = `http://localhost:${port}`
  const server = spawn(process.execPath, ['bin/serve.mjs', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stopped = new Promise<never>((_, reject) => {
    server.once('exit', () => reject(new Error('The site does not start: run npm run build first')))
  })
  try {
    await Promise.race([answers(url), stopped])
    await visit(url)
  } finally {
    stopped.catch(() => {})
    server.kill()
  }
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} does not answer`)
}
