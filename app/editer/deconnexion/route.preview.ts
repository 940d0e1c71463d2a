import { handleEditor } from '../../_editor/handle'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => handleEditor('deconnexion', request)
