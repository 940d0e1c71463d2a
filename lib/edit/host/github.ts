import { z } from 'zod'
import { Refused } from '../desk/answer'
import { type Host, type HostChange, type HostFile, Moved } from './host'

/** Where a repository of GitHub is, and who asks. */
export interface GitHubOptions {
  /** `https://api.github.com`, or that of an own server of GitHub's. */
  readonly api: string
  readonly owner: string
  readonly repository: string
  readonly token: string
}

/** The longest that an editor waits for one answer, in milliseconds. */
const patience = 15_000

const sha = z.string().regex(/^[\da-f]{40,64}$/)
const reference = z.object({ object: z.object({ sha }) })
const created = z.object({ sha })
const treeEntry = z.object({
  path: z.string(),
  type: z.string(),
  sha,
  size: z.number().optional(),
})
const treeSchema = z.object({ tree: z.array(treeEntry), truncated: z.boolean() })
type Tree = z.output<typeof treeSchema>
const pull = z.object({ number: z.number().int(), html_url: z.url() })

/**
 * GitHub by its REST API.
 *
 * @see https://docs.github.com/en/rest/git
 * @see https://docs.github.com/en/rest/pulls/pulls
 */
export function gitHub(options: GitHubOptions): Host {
  const { owner, repository } = options
  const root = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repository)}`
  const ask = asker(options)
  const get = async <Value>(path: string, schema: z.ZodType<Value>): Promise<Value> =>
    read(await ask('GET', path), schema)
  const post = async <Value>(path: string, body: unknown, schema: z.ZodType<Value>) =>
    read(await ask('POST', path, body), schema)

  const head = async (branch: string) => {
    const response = await ask('GET', `${root}/git/ref/heads/${encoded(branch)}`)
    if (response.status === 404) return undefined
    return (await read(response, reference)).object.sha
  }

  /** @see https://docs.github.com/en/rest/git/trees#get-a-tree on trees that are cut short */
  const filesOf = async (tree: string, prefix: string): Promise<HostFile[]> => {
    const whole = await get(`${root}/git/trees/${tree}?recursive=1`, treeSchema)
    if (!whole.truncated) return whole.tree.flatMap((entry) => fileOf(entry, prefix))
    const { tree: entries } = await get(`${root}/git/trees/${tree}`, treeSchema)
    const below = entries.flatMap(async (entry) =>
      entry.type === 'tree'
        ? await filesOf(entry.sha, `${prefix}${entry.path}/`)
        : fileOf(entry, prefix),
    )
    return (await Promise.all(below)).flat()
  }

  const moveTo = async ({ branch, isNew }: HostChange, commit: string) => {
    const response = isNew
      ? await ask('POST', `${root}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit })
      : await ask('PATCH', `${root}/git/refs/heads/${encoded(branch)}`, {
          sha: commit,
          force: false,
        })
    // Both say so: no fast-forward, or a branch of that name already.
    if (response.status === 422 || response.status === 409) throw new Moved(branch)
    await accepted(response)
  }

  return {
    head,
    account: async () => {
      const { login } = await get('/user', z.object({ login: z.string().regex(/^[\w-]+$/) }))
      const response = await ask('GET', root)
      // A private repository is not there for those who may not see it.
      if (response.status === 404 || response.status === 403) return { login, canWrite: false }
      const { permissions } = await read(
        response,
        z.object({ permissions: z.object({ push: z.boolean() }).optional() }),
      )
      return { login, canWrite: permissions?.push === true }
    },
    read: async (commit, file) => {
      const path = `${root}/contents/${encoded(file)}?ref=${encodeURIComponent(commit)}`
      const response = await ask('GET', path, undefined, 'application/vnd.github.raw+json')
      if (response.status === 404) return undefined
      return new Uint8Array(await (await accepted(response)).arrayBuffer())
    },
    list: async (commit, folder) => {
      let found: string | undefined = commit
      for (const name of folder.split('/')) {
        const { tree }: Tree = await get(`${root}/git/trees/${found}`, treeSchema)
        found = tree.find(({ path, type }) => path === name && type === 'tree')?.sha
        if (found === undefined) return []
      }
      return filesOf(found, `${folder}/`)
    },
    catchUp: async (branch, from) => {
      const response = await ask('POST', `${root}/merges`, { base: branch, head: from })
      if (response.status === 409) return false
      await accepted(response)
      return true
    },
    commit: async (change) => {
      const base = await get(
        `${root}/git/commits/${change.from}`,
        z.object({ tree: z.object({ sha }) }),
      )
      const tree = await Promise.all(
        change.files.map(async ({ file, content }) => ({
          ...{ path: file, mode: '100644', type: 'blob' },
          sha:
            content === undefined
              ? null
              : (await post(`${root}/git/blobs`, blobOf(content), created)).sha,
        })),
      )
      const { sha: written } = await post(
        `${root}/git/trees`,
        { base_tree: base.tree.sha, tree },
        created,
      )
      const body = { message: change.message, tree: written, parents: [change.from] }
      const commit = await post(`${root}/git/commits`, body, created)
      await moveTo(change, commit.sha)
      return commit.sha
    },
    openPullRequest: async ({ branch, into, title }) => {
      const query = `state=open&head=${encodeURIComponent(`${owner}:${branch}`)}&base=${encodeURIComponent(into)}`
      const [found] = await get(`${root}/pulls?${query}`, z.array(pull))
      const opened =
        found ?? (await post(`${root}/pulls`, { title, head: branch, base: into }, pull))
      return { number: opened.number, url: opened.html_url }
    },
    remove: async (branch) => {
      const response = await ask('DELETE', `${root}/git/refs/heads/${encoded(branch)}`)
      // Gone already: repositories can be set so that a merge takes the branch away.
      if (response.status !== 404 && response.status !== 422) await accepted(response)
    },
    merge: async (number, commit) => {
      const response = await ask('PUT', `${root}/pulls/${number}/merge`, { sha: commit })
      if (response.status === 405 || response.status === 409) {
        throw new Refused(
          409,
          'La proposition ne peut pas être publiée : elle attend une relecture, une vérification, ou ne va pas avec ce qui a été publié entre-temps.',
        )
      }
      await accepted(response)
    },
  }
}

function fileOf({ path, type, sha: blob, size }: z.output<typeof treeEntry>, prefix: string) {
  return type === 'blob' ? [{ file: prefix + path, blob, bytes: size ?? 0 }] : []
}

function blobOf(content: string | Uint8Array) {
  return { content: Buffer.from(content).toString('base64'), encoding: 'base64' }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

type Ask = (method: string, path: string, body?: unknown, accept?: string) => Promise<Response>

function asker({ api, token }: GitHubOptions): Ask {
  return async (method, path, body, accept = 'application/vnd.github+json') => {
    try {
      return await fetch(`${api}${path}`, {
        method,
        headers: {
          Accept: accept,
          Authorization: `Bearer ${token}`,
          'User-Agent': 'parution',
          'X-GitHub-Api-Version': '2022-11-28',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // A token is for one host: it is not sent where an answer leads.
        redirect: 'error',
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      })
    } catch {
      throw new Refused(502, 'GitHub ne répond pas ; votre texte est gardé dans ce navigateur.')
    }
  }
}

/** @throws Refused when GitHub refuses, or answers something else than its documentation says */
async function read<Value>(response: Response, schema: z.ZodType<Value>): Promise<Value> {
  const answer: unknown = await (await accepted(response)).json().catch(() => undefined)
  const known = schema.safeParse(answer)
  if (!known.success) throw new Refused(502, misunderstood)
  return known.data
}

const misunderstood =
  'GitHub ne répond pas comme il devrait ; votre texte est gardé dans ce navigateur.'

/** @throws Refused when GitHub refuses, in words that say what to do */
async function accepted(response: Response): Promise<Response> {
  const { status, headers } = response
  if (response.ok) return response
  if (status === 401) throw new Refused(401, 'Votre session a expiré : connectez-vous de nouveau.')
  const isLimited =
    status === 429 || headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')
  if (isLimited && (status === 403 || status === 429)) {
    throw new Refused(429, `GitHub demande d’attendre ${waiting(headers)} avant de recommencer.`)
  }
  if (status === 403 || status === 404) {
    throw new Refused(403, 'Votre compte n’a pas le droit de le faire dans ce dépôt.')
  }
  if (status === 422) throw new Refused(422, 'GitHub refuse ce changement.')
  throw new Refused(502, misunderstood)
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function waiting(headers: Headers): string {
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) - Date.now() / 1000
  const seconds = Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : 60
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return minutes > 1 ? `${minutes} minutes` : 'une minute'
}
