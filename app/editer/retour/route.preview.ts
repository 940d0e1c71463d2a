import { handleEditor } from '../../_editor/handle'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => handleEditor('retour', request)
