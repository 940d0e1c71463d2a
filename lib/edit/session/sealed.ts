import { createHash } from 'node:crypto'
import { EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'

/** What a cookie holds of somebody who signed in; only the server can read it. */
export interface Session {
  readonly login: string
  readonly token: string
}

/** What is remembered between the way to the host and the way back. */
export interface SignInAttempt {
  readonly state: string
  readonly verifier: string
}

const session = z.object({ login: z.string(), token: z.string() })
const attempt = z.object({ state: z.string(), verifier: z.string() })

/** A token of GitHub's lasts eight hours; the way to the host and back, minutes. */
const lives = { session: '8h', attempt: '10m' } as const

/** Kinds of cookies: `__Host-` has browsers keep them to this host, over https. */
export const cookieNames = { session: '__Host-editer', attempt: '__Host-editer-connexion' } as const

type Kind = keyof typeof cookieNames

/** @returns the header that sets a cookie, encrypted, which no script can read */
export async function sealedCookie(
  kind: Kind,
  value: Session | SignInAttempt,
  secret: string,
): Promise<string> {
  const token = await new EncryptJWT({ ...value })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(kind)
    .setIssuedAt()
    .setExpirationTime(lives[kind])
    .encrypt(keyOf(secret))
  return `${cookieNames[kind]}=${token}; ${attributes}`
}

/** @returns the header that takes a cookie away */
export function noCookie(kind: Kind): string {
  return `${cookieNames[kind]}=; Max-Age=0; ${attributes}`
}

const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax'

/** @returns who signed in; `undefined` for a cookie that is not there, is not ours, or is too old */
export async function readSession(request: Request, secret: string): Promise<Session | undefined> {
  return session.safeParse(await opened(request, 'session', secret)).data
}

/** @returns the attempt that this browser made; `undefined` for none */
export async function readAttempt(
  request: Request,
  secret: string,
): Promise<SignInAttempt | undefined> {
  return attempt.safeParse(await opened(request, 'attempt', secret)).data
}

async function opened(request: Request, kind: Kind, secret: string): Promise<unknown> {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const prefix = `${cookieNames[kind]}=`
  const token = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length)
  if (!token) return undefined
  try {
    const options = {
      audience: kind,
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    }
    return (await jwtDecrypt(token, keyOf(secret), options)).payload
  } catch {
    return undefined
  }
}

function keyOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}
