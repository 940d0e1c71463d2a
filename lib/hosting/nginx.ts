import type { FileKind, Headers } from './headers'
import type { ServingPlan } from './plan'
import { encoded, type HostFiles, hashedFolders } from './static-hosts'

/**
 * @param plan what a server would do
 * @param site folder of the site on the machine that runs nginx
 * @returns the same for nginx: `site.conf` is the whole of a server, for the `http` block; it has
 *   what the other two define
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxFiles(plan: ServingPlan, site: string): HostFiles {
  const { every, everySecure, of } = plan.headers
  const names = [...new Set([everySecure, ...Object.values(of)].flatMap(Object.keys))]
  return {
    'redirects.conf': [
      'geo $dollar { default "$"; }\n',
      redirectMap('moved', plan, (status) => status !== 308),
      redirectMap('moved_for_good', plan, (status) => status === 308),
    ].join('\n'),
    'headers.conf': [
      'map $http_x_forwarded_proto $policy {',
      `  default ${quoted(every['Content-Security-Policy'])};`,
      `  https ${quoted(everySecure['Content-Security-Policy'])};`,
      '}\n',
      ...names.map((name) => headerMap(name, plan)),
    ].join('\n'),
    'site.conf': serverBlock(names, site),
  }
}

function redirectMap(
  variable: string,
  { redirects }: ServingPlan,
  wanted: (status: number) => boolean,
): string {
  const lines = Object.entries(redirects)
    .filter(([, { status }]) => wanted(status))
    // An old address is known with and without its final slash.
    .flatMap(([from, { to }]) => [from, from.replace(/\/$/, '')].map((path) => [path, to] as const))
    .map(([path, to]) => `  ${key(path)} ${quoted(encoded(to))};`)
  return [`map $uri $${variable} {`, ...new Set(lines), '}\n'].join('\n')
}

/** One header, by what is asked for; nginx leaves out those without a value. */
function headerMap(name: string, plan: ServingPlan): string {
  const { files, headers } = plan
  const value = (kind: FileKind) =>
    quoted(headers.of[kind][name] ?? everywhere(name, headers.everySecure))
  const executable = Object.entries(files).filter(([, { kind }]) => kind === 'executable')
  const lines = [
    `  default ${value('page')};`,
    ...hashedFolders(plan).map((folder) => `  ~^${folder} ${value('hashed')};`),
    `  ~*\\.pdf$ ${value('pdf')};`,
    `  ~*\\.(?:${mediaExtensions})$ ${value('media')};`,
    ...executable.map(([path]) => `  ${key(path)} ${value('executable')};`),
  ]
  return [`map $uri $${variableOf(name)} {`, ...lines, '}\n'].join('\n')
}

/** The policy of pages depends on how they are asked for. */
function everywhere(name: string, every: Headers): string {
  return name === 'Content-Security-Policy' ? '$policy' : (every[name] ?? '')
}

const mediaExtensions =
  'avif|bmp|csv|docx?|gif|ico|jpe?g|mp[34]|od[pst]|og[gv]|png|pptx?|tiff?|tsv|wav|web[mp]|xlsx?|zip'

function serverBlock(names: readonly string[], site: string): string {
  return `map_hash_bucket_size 2048;
include redirects.conf;
include headers.conf;

server {
  listen 8080;
  listen [::]:8080;
  root ${quoted(site)};

  charset utf-8;
  charset_types text/plain text/css text/xml application/xml application/json text/calendar;
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;

${names.map((name) => `  add_header ${name} $${variableOf(name)} always;`).join('\n')}

  error_page 400 403 404 405 /404.html;

  location / {
    if ($moved_for_good) {
      return 308 $moved_for_good;
    }
    if ($moved) {
      return 307 $moved;
    }
    try_files $uri $uri/ $uri.html =404;
  }

  location = /404.html {
    internal;
  }
}
`
}

function variableOf(header: string): string {
  return `header_${header.toLowerCase().replaceAll('-', '_')}`
}

/** The text that a map compares with; a first character that would make it something else is escaped. */
function key(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replace(/^~/, '\\~')}"`
}

/** A value, in which only our own variables are looked up. */
function quoted(text: string | undefined): string {
  if (text === '$policy') return text
  return `"${(text ?? '').replace(/["\\]/g, '\\$&').replaceAll('$', `\${dollar}`)}"`
}
