import { type NextRequest, NextResponse } from 'next/server'

/**
 * Addresses with a code in them: others cannot be malformed, and cost nothing. And the editor's, which
 * only previews have.
 */
export const config = { matcher: ['/:path(.*%.*)', '/editer/:path*'] }

/**
 * An address whose codes are those of no letters (`/%zz/`, `/%E0%A4%A/`) is one that is not there:
 * Next itself answers it with a bare error.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl, url } = request
  try {
    decodeURIComponent(nextUrl.pathname)
  } catch {
    return NextResponse.rewrite(new URL('/404/', url))
  }
  // Imported on previews only, so that no other build has its code.
  if (process.env.PREVIEW && nextUrl.pathname.startsWith('/editer')) {
    const { withEditorPolicy } = await import('./app/_editor/policy')
    return withEditorPolicy(request)
  }
  return NextResponse.next()
}
