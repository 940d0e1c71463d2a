/**
 * `tsx e2e/serve-export.ts`: writes the site that `e2e/serve.ts site` built as files, and serves them by
 * nginx, with what `npm run export` gives it.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliModule, nginx, sites } from './sites'

const { folder, port } = sites.export

execFileSync('npx', ['tsx', 'bin/export.ts'], { cwd: folder, stdio: 'inherit' })

const configuration = resolve(folder, 'out-nginx')
const work = join(configuration, 'work')
mkdirSync(work, { recursive: true })

const site = readFileSync(join(configuration, 'site.conf'), 'utf8')
writeFileSync(join(configuration, 'site.conf'), site.replaceAll('8080', String(port)))

const hasBrotli = existsSync(brotliModule)
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
writeFileSync(
  join(configuration, 'nginx.conf'),
  `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
pid ${work}/nginx.pid;
error_log stderr warn;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join('\n  ')}
  ${hasBrotli ? 'brotli_static on;' : ''}
  include site.conf;
}
`,
)

const server = spawn(nginx, ['-c', join(configuration, 'nginx.conf'), '-e', 'stderr'], {
  stdio: 'inherit',
})
// Whoever ends the tests ends nginx too.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal))
server.once('exit', (code) => process.exit(code ?? 0))
