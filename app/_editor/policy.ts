import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/env'
import { editorPolicy } from '@/lib/hosting/editor-policy'

/** The editor's page runs a framework: Next gives its scripts the nonce that the policy names. */
export function withEditorPolicy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = editorPolicy(nonce, env.development)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'no-store')
  return response
}
