import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join, resolve } from 'node:path'
import { buildEmptyNext } from './build'
import { descendants } from './run'

const PORT = 3390

const SECONDS = 5

/** Requests at a time: more than two cores can answer at once. */
const CONNECTIONS = 32

const NGINX = '/usr/sbin/nginx'

/**
 * How many requests for a page are answered in a second, and the memory that it takes: our server,
 * an empty page of Next's, nginx on the export. Of the last build, and of `npm run export`, if it ran.
 */
export async function benchServe(): Promise<number> {
  if (!existsSync('.site/current')) {
    console.error('npm run build comes first')
    return 1
  }
  const path = aPage()
  console.log(
    `${path}, ${CONNECTIONS} at a time, each ${SECONDS} s (the client is on this machine too)`,
  )
  await measure('Parution', 'node', ['bin/serve.mjs', '--port', String(PORT)], '.', path)
  await buildEmptyNext(1)
  const next = resolve('node_modules/.bin/next')
  await measure('Next, an empty page', next, ['start', '--port', String(PORT)], '.bench/next', '/0')
  if (!existsSync(NGINX)) console.log('nginx: not installed here')
  else if (!existsSync('out-nginx')) console.log('nginx: npm run export comes first')
  else
    await measure(
      'nginx, the export',
      NGINX,
      ['-c', nginxConfiguration(), '-e', 'stderr'],
      '.',
      path,
    )
  return 0
}

function aPage(): string {
  const plan = JSON.parse(readFileSync('.site/current/plan.json', 'utf8'))
  const pages = Object.keys(plan.files).filter((path) => path.endsWith('/'))
  // Long enough to be worth compressing: a listing, or what there is.
  return encodeURI(pages.find((path) => path === '/actualites/') ?? pages[0] ?? '/')
}

async function measure(
  name: string,
  command: string,
  words: readonly string[],
  folder: string,
  path: string,
): Promise<void> {
  const server = spawn(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    await answers(path, server)
    const compressed = await requestsASecond(path, 'br, gzip')
    const plain = await requestsASecond(path, 'identity')
    const bytes = descendants(server.pid ?? 0).reduce((sum, one) => sum + one.bytes, 0)
    const memory = `${Math.round(bytes / 1e6)} MB`.padStart(8)
    console.log(`${name.padEnd(22)}${count(compressed)} compressed${count(plain)} plain${memory}`)
  } finally {
    server.kill()
    if (server.exitCode === null) await once(server, 'exit')
  }
}

function count(requests: number): string {
  return `${Math.round(requests)}/s`.padStart(9)
}

async function answers(path: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const status = await ask(path, 'identity', new Agent()).catch(() => 0)
    if (status === 200) return
    await new Promise((wait) => setTimeout(wait, 200))
  }
  throw new Error(`nothing at ${path}`)
}

async function requestsASecond(path: string, encoding: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const start = performance.now()
  let answered = 0
  const work = async () => {
    while (performance.now() - start < SECONDS * 1000) {
      await ask(path, encoding, agent)
      answered++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
  agent.destroy()
  return answered / ((performance.now() - start) / 1000)
}

function ask(path: string, encoding: string, agent: Agent): Promise<number> {
  return new Promise((done, reject) => {
    const options = { port: PORT, path, agent, headers: { 'accept-encoding': encoding } }
    get(options, (response) => {
      response.resume().on('end', () => done(response.statusCode ?? 0))
    }).on('error', reject)
  })
}

/** That of the export, on a port of ours, for who may not administer the machine. */
function nginxConfiguration(): string {
  const folder = resolve('.bench/nginx')
  mkdirSync(folder, { recursive: true })
  for (const name of ['redirects.conf', 'headers.conf', 'site.conf']) {
    const text = readFileSync(join('out-nginx', name), 'utf8')
    writeFileSync(
      join(folder, name),
      text.replaceAll('listen 8080', `listen ${PORT}`).replaceAll(':8080', `:${PORT}`),
    )
  }
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/nginx.pid; error_log stderr; worker_processes 2; events {}
http { include /etc/nginx/mime.types; access_log off; sendfile on;
${places.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
include site.conf; }
`,
  )
  return join(folder, 'nginx.conf')
}
