import { answerDesk, localDesk, refusal, requireLocalName, requireOwnOrigin } from '@/lib/edit'
import { env } from '@/lib/env'
import { renderPage } from './render'

/** Answers one request of the editor's page, on this machine: `npm run dev`. */
export async function handleEditor(action: string, request: Request): Promise<Response> {
  try {
    const host = request.headers.get('host') ?? ''
    requireLocalName(host)
    requireOwnOrigin(request, `http://${host}`)
    return await answerDesk(action, request, localDesk(env, renderPage))
  } catch (error) {
    return refusal(error)
  }
}
