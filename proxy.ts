import { type NextRequest, NextResponse } from 'next/server'

/** Addresses with a code in them: others cannot be malformed, and cost nothing. */
export const config = { matcher: '/:path(.*%.*)' }

/**
 * An address whose codes are those of no letters (`/%zz/`, `/%E0%A4%A/`) is one that is not there:
 * Next itself answers it with a bare error.
 */
export function proxy({ nextUrl, url }: NextRequest): NextResponse {
  try {
    decodeURIComponent(nextUrl.pathname)
    return NextResponse.next()
  } catch {
    return NextResponse.rewrite(new URL('/404/', url))
  }
}
