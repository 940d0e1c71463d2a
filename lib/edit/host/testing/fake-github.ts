import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** An account of the server, by its token. */
interface FakeAccount {
  readonly login: string
  readonly canWrite: boolean
}

/** What the server holds and heard, for tests to look at and to change. */
export interface FakeGitHub {
  readonly url: string
  readonly accounts: Map<string, FakeAccount>
  /** Commit of each branch. */
  readonly branches: Map<string, string>
  readonly pulls: { number: number; head: string; base: string; merged: boolean }[]
  /** `METHOD path` of every request. */
  readonly asked: string[]
  /** Answers instead of the server, when it returns something. */
  intercept: (
    request: string,
  ) => { status: number; headers?: Record<string, string>; body?: unknown } | undefined
  /** @returns the files of a branch */
  readonly files: (branch: string) => Readonly<Record<string, string>>
  /** Commits to a branch, as somebody else does. */
  readonly push: (branch: string, files: Readonly<Record<string, string>>) => void
  /** How many entries an answer has at most, before it is cut short. */
  longestTree: number
  /** Codes that the authorisation page gave, with the challenge each was asked with. */
  readonly codes: Map<string, { challenge: string; token: string }>
}

type Files = Map<string, Buffer>

/**
 * A server on this machine that plays the part of GitHub which the editor speaks to, by its documentation.
 *
 * @param files of the branch `main` of `equipe/site`
 * @see https://docs.github.com/en/rest/git
 */
export async function fakeGitHub(files: Readonly<Record<string, string>>): Promise<FakeGitHub> {
  const blobs = new Map<string, Buffer>()
  const trees = new Map<string, Files>()
  const commits = new Map<string, { tree: string; parents: readonly string[] }>()

  const addBlob = (content: Buffer) => keep(blobs, hash('blob', content), content)
  const addTree = (tree: Files) => {
    const listed = [...tree].map(([path, content]) => `${path} ${addBlob(content)}`).sort()
    return keep(trees, hash('tree', Buffer.from(listed.join('\n'))), tree)
  }
  const addCommit = (tree: string, parents: readonly string[]) =>
    keep(commits, hash('commit', Buffer.from([tree, ...parents, commits.size].join())), {
      tree,
      parents,
    })
  const treeOf = (commit: string): Files => trees.get(commits.get(commit)?.tree ?? '') ?? new Map()
  const isAncestor = (ancestor: string, commit: string): boolean =>
    ancestor === commit ||
    (commits.get(commit)?.parents ?? []).some((parent) => isAncestor(ancestor, parent))

  const blobsOf = (tree: Files) =>
    [...tree].map(([path, content]) => ({
      ...{ path, type: 'blob', mode: '100644' },
      ...{ sha: addBlob(content), size: content.length },
    }))
  /** What is right in a tree: files, and trees of what is below. */
  const entriesOf = (tree: Files) => {
    const names = new Set([...tree.keys()].map((path) => path.replace(/\/.*/, '')))
    const below = (name: string): Files =>
      new Map(
        [...tree].flatMap(([path, content]) =>
          path.startsWith(`${name}/`) ? [[path.slice(name.length + 1), content] as const] : [],
        ),
      )
    return [...names].map((name) => {
      const content = tree.get(name)
      return content
        ? { path: name, type: 'blob', sha: addBlob(content), size: content.length }
        : { path: name, type: 'tree', sha: addTree(below(name)) }
    })
  }

  /** @returns the commit that has both, file by file; `undefined` where both changed one */
  const mergeOf = (ours: string, theirs: string): string | undefined => {
    const shared = [...commits.keys()].findLast(
      (each) => isAncestor(each, ours) && isAncestor(each, theirs),
    )
    const [before, one, other] = [shared ?? '', ours, theirs].map(treeOf)
    const merged = new Map<string, Buffer>()
    for (const path of new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])) {
      const [b, o, t] = [before, one, other].map((tree) => tree?.get(path))
      const isSame = (x?: Buffer, y?: Buffer) => x?.toString('hex') === y?.toString('hex')
      if (!isSame(o, t) && !isSame(b, o) && !isSame(b, t)) return undefined
      const taken = isSame(b, o) ? t : o
      if (taken) merged.set(path, taken)
    }
    return addCommit(addTree(merged), [ours, theirs])
  }

  const first = new Map(
    Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]),
  )
  const state: FakeGitHub = {
    url: '',
    accounts: new Map([['jeton', { login: 'camille', canWrite: true }]]),
    branches: new Map([['main', addCommit(addTree(first), [])]]),
    pulls: [],
    asked: [],
    codes: new Map(),
    longestTree: 1000,
    intercept: () => undefined,
    files: (branch) =>
      Object.fromEntries(
        [...treeOf(state.branches.get(branch) ?? '')].map(([path, content]) => [
          path,
          content.toString(),
        ]),
      ),
    push: (branch, changed) => {
      const from = state.branches.get(branch) ?? ''
      const tree = new Map(treeOf(from))
      for (const [path, content] of Object.entries(changed)) tree.set(path, Buffer.from(content))
      state.branches.set(branch, addCommit(addTree(tree), [from]))
    },
  }

  const root = '/repos/equipe/site'
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const asked = `${request.method} ${path}`
    state.asked.push(asked)
    const body = JSON.parse((await text(request)) || '{}')
    const other = state.intercept(asked)
    if (other) return other
    if (asked === 'POST /login/oauth/access_token') return accessToken(state, body)
    const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const account = state.accounts.get(token)
    if (!account) return { status: 401, body: { message: 'Bad credentials' } }
    if (asked === 'GET /user') return { body: { login: account.login } }
    if (asked === `GET ${root}`) {
      return { body: { permissions: { pull: true, push: account.canWrite } } }
    }
    if (!path.startsWith(`${root}/`)) return { status: 404 }
    if (request.method !== 'GET' && !account.canWrite) return { status: 403 }
    const rest = path.slice(root.length + 1)
    const [kind = '', ...names] = rest.split('/')
    const name = names.join('/')

    if (kind === 'contents') {
      const content = treeOf(searchParams.get('ref') ?? '').get(name)
      return content ? { raw: content } : { status: 404 }
    }
    if (rest.startsWith('git/ref/heads/')) {
      const sha = state.branches.get(rest.slice('git/ref/heads/'.length))
      return sha ? { body: { object: { sha } } } : { status: 404 }
    }
    if (rest.startsWith('git/trees/')) {
      const sha = rest.slice('git/trees/'.length)
      const tree = commits.has(sha) ? treeOf(sha) : trees.get(sha)
      if (!tree) return { status: 404 }
      const isWhole = searchParams.get('recursive') === '1'
      const entries = isWhole ? blobsOf(tree) : entriesOf(tree)
      const truncated = isWhole && entries.length > state.longestTree
      return { body: { truncated, tree: truncated ? entries.slice(0, 1) : entries } }
    }
    if (rest === 'merges') {
      const [ours, theirs] = [state.branches.get(body.base) ?? '', body.head]
      if (isAncestor(theirs, ours)) return { status: 204 }
      const merged = mergeOf(ours, theirs)
      if (!merged) return { status: 409, body: { message: 'Merge conflict' } }
      state.branches.set(body.base, merged)
      return { status: 201, body: { sha: merged } }
    }
    if (rest.startsWith('git/commits/')) {
      const commit = commits.get(rest.slice('git/commits/'.length))
      return commit ? { body: { tree: { sha: commit.tree } } } : { status: 404 }
    }
    if (rest === 'git/blobs')
      return { status: 201, body: { sha: addBlob(Buffer.from(body.content, body.encoding)) } }
    if (rest === 'git/trees') {
      const tree = new Map(trees.get(body.base_tree))
      for (const { path: file, sha } of body.tree) {
        if (sha === null) tree.delete(file)
        else tree.set(file, blobs.get(sha) ?? Buffer.alloc(0))
      }
      return { status: 201, body: { sha: addTree(tree) } }
    }
    if (rest === 'git/commits')
      return { status: 201, body: { sha: addCommit(body.tree, body.parents) } }
    if (rest === 'git/refs') {
      const branch = String(body.ref).replace('refs/heads/', '')
      if (state.branches.has(branch))
        return { status: 422, body: { message: 'Reference already exists' } }
      state.branches.set(branch, body.sha)
      return { status: 201, body: {} }
    }
    if (rest.startsWith('git/refs/heads/')) {
      const branch = rest.slice('git/refs/heads/'.length)
      if (request.method === 'DELETE') return { status: state.branches.delete(branch) ? 204 : 422 }
      const before = state.branches.get(branch) ?? ''
      if (!body.force && !isAncestor(before, body.sha)) {
        return { status: 422, body: { message: 'Update is not a fast forward' } }
      }
      state.branches.set(branch, body.sha)
      return { body: {} }
    }
    if (kind === 'pulls') return pulls(request.method ?? '', name, body, searchParams)
    return { status: 404 }
  }

  const shownPull = ({ number }: { number: number }) => ({
    number,
    html_url: `https://github.com/equipe/site/pull/${number}`,
  })

  const pulls = (
    method: string,
    name: string,
    body: Record<string, string>,
    query: URLSearchParams,
  ): Answer => {
    if (method === 'GET') {
      const head = query.get('head')?.replace('equipe:', '')
      return {
        body: state.pulls.filter((each) => !each.merged && each.head === head).map(shownPull),
      }
    }
    if (method === 'POST') {
      const opened = {
        number: state.pulls.length + 1,
        head: body.head ?? '',
        base: body.base ?? '',
        merged: false,
      }
      state.pulls.push(opened)
      return { status: 201, body: shownPull(opened) }
    }
    const found = state.pulls.find(({ number }) => name === `${number}/merge`)
    const head = state.branches.get(found?.head ?? '')
    if (!found || !head) return { status: 404 }
    if (body.sha !== head) return { status: 409 }
    const merged = mergeOf(state.branches.get(found.base) ?? '', head)
    if (!merged) return { status: 405, body: { message: 'Pull Request is not mergeable' } }
    state.branches.set(found.base, merged)
    found.merged = true
    return { body: { merged: true } }
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (answered) => send(response, answered),
      (error: unknown) => send(response, { status: 500, body: { message: String(error) } }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return Object.assign(state, { url: `http://127.0.0.1:${port}` })
}

interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly raw?: Buffer
}

function send(response: ServerResponse, { status = 200, headers = {}, body, raw }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(raw ?? (status === 204 ? undefined : JSON.stringify(body ?? {})))
}

/** A code is good once, for who can show what its challenge was made of. */
function accessToken({ codes }: FakeGitHub, body: Record<string, string>): Answer {
  const known = codes.get(body.code ?? '')
  codes.delete(body.code ?? '')
  const challenge = createHash('sha256')
    .update(body.code_verifier ?? '')
    .digest('base64url')
  const isGood = known?.challenge === challenge && body.client_secret === 'secret du client'
  if (!known || !isGood) return { body: { error: 'bad_verification_code' } }
  return { body: { access_token: known.token, token_type: 'bearer', scope: '' } }
}

function keep<Value>(store: Map<string, Value>, key: string, value: Value): string {
  store.set(key, value)
  return key
}

function hash(kind: string, content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')
}
