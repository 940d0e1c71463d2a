import { handleEditor } from '../../../_editor/handle'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ action: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return handleEditor((await params).action, request)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return handleEditor((await params).action, request)
}
