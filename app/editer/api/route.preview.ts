import { handleEditor } from '../../_editor/handle'

export const dynamic = 'force-dynamic'

/** `?action=textes`: one route, whose address a server of files knows. */
const answer = (request: Request): Promise<Response> =>
  handleEditor(new URL(request.url).searchParams.get('action') ?? '', request)

export { answer as GET, answer as POST }
