// The port of `npm start`. Plain JavaScript without packages: it is asked before any is installed.
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'

/** What `npm start` cannot do, in a line that whoever typed it understands. */
export class PortError extends Error {}

/**
 * @param {readonly string[]} words after `npm start --`: `--port 4000`, `--port=4000`, `-p 4000`
 * @param {{ readonly PORT?: string | undefined }} env
 * @returns {{ port: number }} the words win over the environment; 3000 when neither says one
 * @throws PortError when what is given is no port
 */
export function portFrom(words, env) {
  const options = /** @type {const} */ ({ port: { type: 'string', short: 'p' } })
  const { values } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true })
  // Without a value, the option is only said to be there.
  const written = values.port === true ? '' : (values.port ?? (env.PORT || '3000'))
  const port = Number(written)
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535) {
    throw new PortError(`« ${written} » n’est pas un port : donnez un nombre de 1 à 65535.`)
  }
  return { port }
}

/**
 * @param {number} port
 * @returns {Promise<void>}
 * @throws PortError (rejects) when nothing can listen there
 */
export function ensureFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', ({ code }) => reject(new PortError(whyClosed(port, code))))
    server.listen(port, () => server.close(() => resolve()))
  })
}

/**
 * @param {number} port
 * @param {string} code of the system
 * @returns {string} why nothing can listen there, and what to do
 */
export function whyClosed(port, code) {
  if (code === 'EADDRINUSE') {
    return `Le port ${port} est déjà pris : arrêtez ce qui l’occupe, ou donnez-en un autre, « npm start -- --port ${port === 65_535 ? 3000 : port + 1} ».`
  }
  return `Le port ${port} ne peut pas être ouvert (${code}) : donnez-en un autre, « npm start -- --port 3000 ».`
}
