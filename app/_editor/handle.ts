import {
  answerDesk,
  answerRemote,
  localDesk,
  refusal,
  remoteOf,
  requireLocalName,
  requireOwnOrigin,
} from '@/lib/edit'
import { env } from '@/lib/env'
import { renderPage } from './render'

/** Answers one request of the editor's page. */
export async function handleEditor(action: string, request: Request): Promise<Response> {
  const remote = remoteOf(env)
  if (!env.development) {
    return remote
      ? answerRemote(action, request, remote, env, renderPage)
      : new Response(null, { status: 404 })
  }
  try {
    const host = request.headers.get('host') ?? ''
    requireLocalName(host)
    requireOwnOrigin(request, `http://${host}`)
    return await answerDesk(action, request, localDesk(env, renderPage))
  } catch (error) {
    return refusal(error)
  }
}
