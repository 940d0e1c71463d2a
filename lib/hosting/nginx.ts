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
  plan: ServingPlan,
  wanted: (status: number) => boolean,
): string {
  const isCaseless = caselessIn(plan)
  const lines = Object.entries(plan.redirects)
    .filter(([, { status }]) => wanted(status))
    // An old address is known with and without its final slash.
    .flatMap(([from, { to }]) => [from, from.replace(/\/$/, '')].map((path) => [path, to] as const))
    .map(([path, to]) => `  ${(isCaseless(path) ? key : exactKey)(path)} ${quoted(encoded(to))};`)
  return [`map $uri $${variable} {`, ...new Set(lines), '}\n'].join('\n')
}

/** One header, by what is asked for; nginx leaves out those without a value. */
function headerMap(name: string, plan: ServingPlan): string {
  const { files, headers } = plan
  const value = (kind: FileKind) =>
    quoted(headers.of[kind][name] ?? everywhere(name, headers.everySecure))
  // Others have an ending that says so; the same name in other letters is of the same kind.
  const named = new Map(
    Object.entries(files)
      .filter(
        ([path, { kind }]) => kind === 'executable' || (kind === 'media' && !media.test(path)),
      )
      .map(([path, { kind }]) => [path.toLowerCase(), [path, kind]] as const),
  )
  const lines = [
    `  default ${value('page')};`,
    ...hashedFolders(plan).map((folder) => `  ~^${folder} ${value('hashed')};`),
    `  ~*\\.pdf$ ${value('pdf')};`,
    `  ~*\\.(?:${mediaExtensions})$ ${value('media')};`,
    ...[...named.values()].map(([path, kind]) => `  ${key(path)} ${value(kind)};`),
  ]
  return [`map $uri $${variableOf(name)} {`, ...lines, '}\n'].join('\n')
}

/** The policy of pages depends on how they are asked for. */
function everywhere(name: string, every: Headers): string {
  return name === 'Content-Security-Policy' ? '$policy' : (every[name] ?? '')
}

const mediaExtensions =
  'avif|bmp|csv|docx?|gif|ico|jpe?g|mp[34]|od[pst]|og[gv]|png|pptx?|tiff?|tsv|wav|web[mp]|xlsx?|zip'

const media = new RegExp(`\\.(?:${mediaExtensions})$`, 'i')

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

/**
 * A map compares texts whatever their case: `/A/`, which leads to `/a/`, would lead from there too.
 *
 * @returns whether no other address of the site is the same but for its case
 */
function caselessIn({ files, redirects }: ServingPlan): (path: string) => boolean {
  const spellings = new Map<string, string>()
  const shared = new Set<string>()
  for (const path of [...Object.keys(files), ...Object.keys(redirects)].map(withoutSlash)) {
    const known = spellings.get(path.toLowerCase())
    if (known !== undefined && known !== path) shared.add(path.toLowerCase())
    spellings.set(path.toLowerCase(), path)
  }
  return (path) => !shared.has(withoutSlash(path).toLowerCase())
}

function withoutSlash(path: string): string {
  return path.replace(/\/(?:index\.html)?$/, '')
}

/** As `key`, for this case only. */
function exactKey(path: string): string {
  const pattern = path.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  return `"~^${pattern.replace(/["\\]/g, '\\$&')}$"`
}

/** A value, in which only our own variables are looked up. */
function quoted(text: string | undefined): string {
  if (text === '$policy') return text
  return `"${(text ?? '').replace(/["\\]/g, '\\$&').replaceAll('$', `\${dollar}`)}"`
}
