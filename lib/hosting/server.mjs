// The site on a Node host. Plain JavaScript, so that a server needs no compiler; it sends the files of
// the build as they are, compressed when they were made, and starts Next when something asks for it.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { lookup } from 'mrmime'
import send from 'send'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => Promise<void>} Handler
 * @typedef {import('./plan').ServingPlan} Plan
 */

/**
 * @param {string} folder of what a build serves: `plan.json`, and `site/` with the files
 * @param {() => Promise<Handler>} startNext called once, for the first address that no file answers
 * @returns {import('node:http').Server} not listening yet
 */
export function siteServer(folder, startNext) {
  /** @type {Plan} */
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))
  const files = new Map(Object.entries(plan.files))
  const redirects = new Map(Object.entries(plan.redirects))
  const root = join(folder, 'site')
  const notFound = readFileSync(join(root, '404.html'))
  /** @type {Promise<Handler> | undefined} */
  let next

  return createServer((request, response) => {
    const secure = request.headers['x-forwarded-proto'] === 'https'
    setHeaders(response, secure ? plan.headers.everySecure : plan.headers.every)
    const path = decodedPath(request.url)
    if (path === undefined) return refuse(request, response, 400, notFound)
    if (plan.dynamic.includes(path.endsWith('/') ? path : `${path}/`)) {
      next ??= startNext()
      return next
        .then((handle) => handle(request, response))
        .catch((error) => {
          console.error(error)
          refuse(request, response, 500, notFound)
        })
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(request, response, 405, notFound)
    }
    const moved = redirects.get(path) ?? redirects.get(`${path}/`)
    if (moved) return redirect(response, moved.status, moved.to)
    const file = files.get(path)
    if (file) {
      setHeaders(response, plan.headers.of[file.kind])
      return sendFile(request, response, root, file)
    }
    // A page is asked for without its final slash.
    if (files.has(`${path}/`))
      return redirect(response, 308, `${encodeURI(path)}/${query(request)}`)
    return refuse(request, response, 404, notFound)
  })
}

/** @returns {string | undefined} the path of an address, decoded; none when it is malformed */
function decodedPath(url = '/') {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path.startsWith('/') ? path.normalize() : undefined
  } catch {
    return undefined
  }
}

/** @param {Request} request */
function query({ url = '' }) {
  return /\?.*$/s.exec(url)?.[0] ?? ''
}

/** @param {Response} response @param {import('./headers').Headers} headers */
function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/** @param {Response} response @param {number} status @param {string} to */
function redirect(response, status, to) {
  // Headers are ASCII: an address may hold any letter.
  const location = to.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  response.writeHead(status, { Location: location, 'Content-Length': 0 })
  response.end()
}

/** @param {Request} request @param {Response} response @param {number} status @param {Buffer} page */
function refuse(request, response, status, page) {
  if (response.headersSent) return response.destroy()
  response.writeHead(status, {
    'Cache-Control': 'no-cache',
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': page.length,
  })
  response.end(request.method === 'HEAD' ? undefined : page)
}

/** @param {Request} request @param {Response} response @param {string} root @param {import('./tree').SiteFile} file */
function sendFile(request, response, root, { file, type }) {
  const form = bestForm(request, join(root, file))
  response.setHeader('Content-Type', type || typeOf(file))
  response.setHeader('Vary', 'Accept-Encoding')
  if (form.encoding) response.setHeader('Content-Encoding', form.encoding)
  send(request, encodeURIComponent(file + form.ending), {
    root,
    dotfiles: 'allow',
    cacheControl: false,
  })
    .on('error', ({ status = 500 }) => response.writeHead(status).end())
    .pipe(response)
}

const forms = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
]

/** @param {Request} request @param {string} file */
function bestForm({ headers }, file) {
  const accepted = String(headers['accept-encoding'] ?? '')
    .split(',')
    .filter((word) => !/;\s*q=0(?:\.0*)?\s*$/.test(word))
    .map((word) => word.replace(/;.*/, '').trim())
  const form = forms.find(
    ({ encoding, ending }) => accepted.includes(encoding) && existsSync(file + ending),
  )
  return form ?? { encoding: '', ending: '' }
}

/** @param {string} file */
function typeOf(file) {
  const type = lookup(file) ?? 'application/octet-stream'
  return /^text\/|xml$|json$|javascript$/.test(type) ? `${type}; charset=utf-8` : type
}
