import { resolve } from 'node:path'
import { z } from 'zod'

/** What the environment says of this process: every variable that the project reads, once. */
export interface Environment {
  /** `next dev`: the content folder is read again whenever it changes. */
  readonly development: boolean
  /** A preview or a developer's machine: what is not public yet is shown too. */
  readonly preview: boolean
  /** Address of the site without a final slash, when something says it. */
  readonly siteUrl: string | undefined
  /** Address of the source code, when something says it. */
  readonly sourceUrl: string | undefined
  /** Absolute path of the content folder. */
  readonly contentFolder: string
  /** Configurations of that folder to merge, in order; its own `_config.yml` without. */
  readonly configFiles: readonly string[] | undefined
  /** Where a command was typed, which npm leaves for the project's root. */
  readonly startFolder: string
  /** Whether the check runs in a workflow of GitHub, which shows annotations. */
  readonly annotations: boolean
  /** Whether a build also gathers what a server needs without the project (`.next/standalone`). */
  readonly standalone: boolean
  /** Where a build keeps the texts that it has made, for its other processes and the next build. */
  readonly textCache: string | undefined
  /** How editors sign in to write on this preview; nothing where it is not configured. */
  readonly editing: Editing | undefined
  /** The commit that a host deploys, for links to its files. */
  readonly commit: Commit | undefined
  /** What builds the site anew when it is called, and what its callers must know. */
  readonly deployHook: string | undefined
  readonly cronSecret: string | undefined
  /** The branch that a preview's will be merged into, when something says it. */
  readonly baseBranch: string | undefined
}

/** The editor of a preview: see the README. */
export interface Editing {
  /** Address where editors write, without a final slash: the one that the host leads back to. */
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  /** Encrypts cookies. */
  readonly secret: string
  /** GitHub, or an own server of it. */
  readonly site: string
  readonly api: string
}

export interface Commit {
  readonly provider: 'github' | 'gitlab' | 'bitbucket'
  readonly owner: string
  readonly repository: string
  readonly sha: string
  readonly branch: string | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

const webAddress = z
  .url({ protocol: /^https?$/, error: 'doit être une adresse en « https:// »' })
  .transform((address) => address.replace(/\/+$/, ''))
  .optional()

/** An empty variable is one that is not set. */
const variables = z.preprocess(
  (all) => Object.fromEntries(Object.entries(all as Variables).filter(([, value]) => value)),
  z.object({
    NODE_ENV: z.string().optional(),
    SITE_URL: webAddress,
    SOURCE_URL: webAddress,
    CONTENT_DIR: z.string().default('content'),
    CONTENT_CONFIG: z.string().optional(),
    INIT_CWD: z.string().optional(),
    GITHUB_ACTIONS: z.string().optional(),
    STANDALONE: z.string().optional(),
    TEXT_CACHE: z.string().optional(),
    VERCEL_ENV: z.string().optional(),
    VERCEL_URL: z.string().optional(),
    VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
    VERCEL_GIT_PROVIDER: z.string().optional(),
    VERCEL_GIT_REPO_OWNER: z.string().optional(),
    VERCEL_GIT_REPO_SLUG: z.string().optional(),
    VERCEL_GIT_COMMIT_SHA: z.string().optional(),
    VERCEL_GIT_COMMIT_REF: z.string().optional(),
    EDIT_URL: webAddress,
    EDIT_GITHUB_CLIENT_ID: z.string().optional(),
    EDIT_GITHUB_CLIENT_SECRET: z.string().optional(),
    EDIT_SECRET: z.string().min(32, 'doit avoir au moins 32 caractères').optional(),
    EDIT_GITHUB_SITE: webAddress,
    EDIT_GITHUB_API: webAddress,
    DEPLOY_HOOK_URL: webAddress,
    CRON_SECRET: z.string().optional(),
    BASE_BRANCH: z.string().optional(),
    GITHUB_BASE_REF: z.string().optional(),
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: z.string().optional(),
  }),
)

type Checked = z.output<typeof variables>

/**
 * @param all the variables of a process
 * @throws when one has a value that cannot be used; the message names all of them
 * @see https://vercel.com/docs/environment-variables/system-environment-variables
 */
export function readEnvironment(all: Variables): Environment {
  const read = variables.safeParse(all)
  if (!read.success) {
    const lines = read.error.issues.map(
      ({ path, message }) => `La variable ${path.join('.')} ${message}.`,
    )
    throw new Error(lines.join('\n'))
  }
  const checked = read.data
  const development = checked.NODE_ENV === 'development'
  return {
    development,
    preview: development || checked.VERCEL_ENV === 'preview',
    siteUrl: checked.SITE_URL ?? deployedAt(checked),
    sourceUrl: checked.SOURCE_URL ?? gitHubAddress(checked),
    contentFolder: resolve(checked.CONTENT_DIR),
    configFiles: checked.CONTENT_CONFIG?.split(',').map((name) => name.trim()),
    // A place in messages: no file of it is part of the server.
    startFolder: resolve(/*turbopackIgnore: true*/ checked.INIT_CWD ?? '.'),
    annotations: checked.GITHUB_ACTIONS === 'true',
    standalone: checked.STANDALONE === 'true',
    textCache: checked.TEXT_CACHE,
    editing: editingOf(checked),
    commit: commitOf(checked),
    deployHook: checked.DEPLOY_HOOK_URL,
    cronSecret: checked.CRON_SECRET,
    baseBranch:
      checked.BASE_BRANCH ?? checked.GITHUB_BASE_REF ?? checked.CI_MERGE_REQUEST_TARGET_BRANCH_NAME,
  }
}

/** The addresses that Vercel gives to a deployment. */
function deployedAt(checked: Checked): string | undefined {
  const host =
    checked.VERCEL_ENV === 'production' ? checked.VERCEL_PROJECT_PRODUCTION_URL : checked.VERCEL_URL
  return host && `https://${host}`
}

function gitHubAddress(checked: Checked): string | undefined {
  const { VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: repository } = checked
  if (checked.VERCEL_GIT_PROVIDER !== 'github' || !owner || !repository) return undefined
  return `https://github.com/${owner}/${repository}`
}

/** All of its variables, or none. */
function editingOf(checked: Checked): Editing | undefined {
  const { EDIT_URL: url, EDIT_GITHUB_CLIENT_ID: clientId, EDIT_SECRET: secret } = checked
  const clientSecret = checked.EDIT_GITHUB_CLIENT_SECRET
  if (!url || !clientId || !clientSecret || !secret) return undefined
  return {
    ...{ url, clientId, clientSecret, secret },
    site: checked.EDIT_GITHUB_SITE ?? 'https://github.com',
    api: checked.EDIT_GITHUB_API ?? 'https://api.github.com',
  }
}

function commitOf(checked: Checked): Commit | undefined {
  const provider = checked.VERCEL_GIT_PROVIDER ?? 'github'
  const { VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: repository } = checked
  const sha = checked.VERCEL_GIT_COMMIT_SHA
  if (!owner || !repository || !sha || !isProvider(provider)) return undefined
  return { provider, owner, repository, sha, branch: checked.VERCEL_GIT_COMMIT_REF }
}

function isProvider(name: string): name is Commit['provider'] {
  return name === 'github' || name === 'gitlab' || name === 'bitbucket'
}

/** The environment of this process. */
export const env = readEnvironment(process.env)
