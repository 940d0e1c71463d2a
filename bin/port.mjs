// The port of `npm start`. Plain JavaScript without packages: it is asked before any is installed.
import { createServer } from 'node:net'

/** What `npm start` cannot do, in a line that whoever typed it understands. */
export class PortError extends Error {}

/**
 * @param {readonly string[]} words after `npm start --`: `--port 4000`, `--port=4000`, `-p 4000`
 * @param {{ readonly PORT?: string | undefined }} env
 * @returns {{ port: number, others: string[] }} the port (the words win over the environment; 3000
 *   when neither says one) and the other words
 * @throws PortError when what is given is no port
 */
export function portFrom(words, env) {
  const others = [...words]
  const at = others.findIndex((word) => /^(?:--port|-p)(?:=|$)/.test(word))
  const [word = '', next = ''] = at < 0 ? [] : others.slice(at, at + 2)
  const inWord = word.includes('=')
  if (at >= 0) others.splice(at, inWord ? 1 : 2)
  const written = at < 0 ? env.PORT || '3000' : inWord ? word.slice(word.indexOf('=') + 1) : next
  const port = Number(written)
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535) {
    throw new PortError(`« ${written} » n’est pas un port : donnez un nombre de 1 à 65535.`)
  }
  return { port, others }
}

/**
 * @param {number} port
 * @returns {Promise<void>}
 * @throws PortError (rejects) when nothing can listen there
 */
export function ensureFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', ({ code }) => reject(new PortError(reasonOf(port, code))))
    server.listen(port, () => server.close(() => resolve()))
  })
}

function reasonOf(port, code) {
  if (code === 'EADDRINUSE') {
    return `Le port ${port} est déjà pris : arrêtez ce qui l’occupe, ou donnez-en un autre, « npm start -- --port ${port === 65_535 ? 3000 : port + 1} ».`
  }
  return `Le port ${port} ne peut pas être ouvert (${code}) : donnez-en un autre, « npm start -- --port 3000 ».`
}
