import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { Refused } from '../desk/answer'
import type { Host } from '../host/host'
import { SignInRefused } from './refusals'
import { noCookie, readAttempt, sealedCookie } from './sealed'

/** How editors sign in with the host. */
export interface SignInOptions {
  /** `https://github.com`, or an own server of GitHub's. */
  readonly site: string
  readonly clientId: string
  readonly clientSecret: string
  /** Encrypts cookies: at least 32 characters that nobody knows. */
  readonly secret: string
  /** Address of the editor's page, `baseurl` included, with a final slash. */
  readonly page: string
  /** @returns the repository, as an account sees it */
  readonly hostFor: (token: string) => Host
}

/**
 * Sends a browser to the host, to say who it is (RFC 6749, authorisation code; PKCE, RFC 7636). No scope is
 * asked for: a GitHub App has those of its installation, on the repositories it is installed on.
 *
 * @see https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app
 */
export async function beginSignIn(options: SignInOptions): Promise<Response> {
  const [state, verifier] = [random(), random()]
  const address = new URL(`${options.site}/login/oauth/authorize`)
  address.search = String(
    new URLSearchParams({
      client_id: options.clientId,
      redirect_uri: callbackOf(options),
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }),
  )
  return leadTo(address.href, [await sealedCookie('attempt', { state, verifier }, options.secret)])
}

/**
 * Takes a browser back from the host.
 *
 * @throws Refused when it is not the one that was sent, or its account cannot write to the repository
 */
export async function endSignIn(request: Request, options: SignInOptions): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const attempt = await readAttempt(request, options.secret)
  const state = searchParams.get('state') ?? ''
  if (!attempt || !isSame(attempt.state, state)) {
    throw new SignInRefused('perdue')
  }
  const code = searchParams.get('code')
  if (!code) throw new SignInRefused('refusee')
  const token = await tokenFor(code, attempt.verifier, options)
  const { login, canWrite } = await options.hostFor(token).account()
  if (!canWrite) throw new SignInRefused('compte')
  return leadTo(options.page, [
    noCookie('attempt'),
    await sealedCookie('session', { login, token }, options.secret),
  ])
}

/** @returns the answer that forgets who signed in */
export function signOut({ page }: Pick<SignInOptions, 'page'>): Response {
  return leadTo(page, [noCookie('session')])
}

/** @returns the way back to the page for who did not get in: it says why */
export function signInFailed(error: unknown, { page }: Pick<SignInOptions, 'page'>): Response {
  if (!(error instanceof Refused)) console.error(error)
  const reason = error instanceof SignInRefused ? error.reason : 'panne'
  return leadTo(`${page}?refus=${reason}`, [])
}

function callbackOf({ page }: Pick<SignInOptions, 'page'>): string {
  return `${page}retour/`
}

async function tokenFor(code: string, verifier: string, options: SignInOptions): Promise<string> {
  const answer = await fetch(`${options.site}/login/oauth/access_token`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: options.clientId,
      client_secret: options.clientSecret,
      code,
      redirect_uri: callbackOf(options),
      code_verifier: verifier,
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(15_000),
  })
    .then((response) => response.json())
    .catch(() => {
      throw new SignInRefused('panne')
    })
  // A code that is wrong or too old is answered with 200 and an `error`.
  const read = z.object({ access_token: z.string().min(1) }).safeParse(answer)
  if (!read.success) throw new SignInRefused('code')
  return read.data.access_token
}

function leadTo(address: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: address, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

function random(): string {
  return randomBytes(32).toString('base64url')
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
