import type { Commit, Editing, Environment } from '@/lib/env'
import { settingsOf } from '@/lib/site'
import { gitHub } from '../host/github'
import type { Host } from '../host/host'
import { readSession, type Session } from '../session/sealed'
import {
  beginSignIn,
  endSignIn,
  type SignInOptions,
  signInFailed,
  signOut,
} from '../session/sign-in'
import { repositoryStore } from '../store/repository'
import { json, Refused } from './answer'
import { answerDesk, type Desk, refusal } from './desk'
import { requireOwnOrigin } from './guard'
import { uploadsOf } from './paths'

/** A preview whose editors write to the repository that it was built from. */
export interface Remote {
  readonly editing: Editing
  readonly commit: Commit
  /** The branch that texts leave from and lead back to. */
  readonly base: string
}

/** Branches of editors begin so. */
const ownBranches = 'editer/'

/** @returns `undefined` where it is not configured, or the repository is not on GitHub */
export function remoteOf({ editing, commit, baseBranch }: Environment): Remote | undefined {
  if (!editing || commit?.provider !== 'github') return undefined
  const built = commit.branch?.startsWith(ownBranches) ? undefined : commit.branch
  const base = baseBranch ?? built
  return base === undefined ? undefined : { editing, commit, base }
}

/**
 * Answers one request of the editor's page on a preview: sign-in, and, for who signed in, the desk on the
 * repository.
 *
 * @param action the last name of its address
 */
export async function answerRemote(
  action: string,
  request: Request,
  remote: Remote,
  environment: Environment,
  render: Desk['render'],
): Promise<Response> {
  const options = signInOptions(remote, settingsOf(environment).base)
  if (request.method === 'GET' && (action === 'connexion' || action === 'retour')) {
    // The way back comes from the host's site: what it carries is checked instead.
    const answer = action === 'retour' ? endSignIn(request, options) : beginSignIn(options)
    return answer.catch((error: unknown) => signInFailed(error, options))
  }
  try {
    requireOwnOrigin(request, new URL(remote.editing.url).origin)
    if (action === 'deconnexion' && request.method === 'POST') return signOut(options)
    const session = await readSession(request, remote.editing.secret)
    if (!session) throw new Refused(401, 'Connectez-vous pour écrire.')
    const desk = deskOf(remote, environment, session, render)
    if (request.method === 'POST' && action === 'proposer') return await propose(desk)
    if (request.method === 'POST' && action === 'publier') return await publish(desk)
    return await answerDesk(action, request, desk)
  } catch (error) {
    return refusal(error)
  }
}

function signInOptions({ editing, commit }: Remote, base: string): SignInOptions {
  return {
    ...editing,
    page: `${editing.url}${base}/editer/`,
    hostFor: (token) => hostOf(editing, commit, token),
  }
}

function hostOf({ api }: Editing, { owner, repository }: Commit, token: string): Host {
  return gitHub({ api, owner, repository, token })
}

interface RemoteDesk extends Desk {
  readonly host: Host
  readonly branch: string
  readonly base: string
}

function deskOf(
  { editing, commit, base }: Remote,
  environment: Environment,
  { login, token }: Session,
  render: Desk['render'],
): RemoteDesk {
  const settings = settingsOf(environment)
  const uploads = uploadsOf(settings)
  const host = hostOf(editing, commit, token)
  const branch = ownBranches + login
  const { owner, repository } = commit
  const name = `${owner}/${repository} ${branch}`
  const store = repositoryStore({ host, branch, base, settings, uploads, name })
  return { settings, uploads, store, render, host, branch, base }
}

async function propose({ host, branch, base }: RemoteDesk): Promise<Response> {
  return json(await pullRequest({ host, branch, base }))
}

async function pullRequest({ host, branch, base }: Pick<RemoteDesk, 'host' | 'branch' | 'base'>) {
  const commit = await host.head(branch)
  if (commit === undefined) throw new Refused(409, 'Enregistrez d’abord un changement.')
  const title = `Textes de ${branch.slice(ownBranches.length)}`
  return { ...(await host.openPullRequest({ branch, into: base, title })), commit }
}

async function publish(desk: RemoteDesk): Promise<Response> {
  const { number, url, commit } = await pullRequest(desk)
  await desk.host.merge(number, commit)
  await desk.host.remove(desk.branch)
  return json({ number, url })
}
