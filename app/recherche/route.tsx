import { SearchAnswer } from '@/components/search/SearchAnswer'
import { answerQuestion, questionPath, readQuestion } from '@/lib/search'
import { inFrame } from '../_search/frame'
import { searchStore } from '../_search/store'

// The one address that is answered when it is asked for.
export const dynamic = 'force-dynamic'

/** `/recherche/?q=…`: plain HTML, whole without script. */
export async function GET(request: Request): Promise<Response> {
  // Next refuses a static import of it in the code of a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { searchParams, origin } = new URL(request.url)
  const { source, frame } = await searchStore(origin)
  const answer = await answerQuestion(source, readQuestion(searchParams))
  const { question, asked, results } = answer
  const content = renderToStaticMarkup(
    <SearchAnswer answer={answer} hrefOf={(page) => questionPath({ ...question, page })} />,
  )
  const title = question.text === '' || asked === 'long' ? '' : `« ${question.text} » – `
  return new Response(inFrame(frame, { content, title, found: results.length > 0 }), {
    status: asked === 'long' ? 400 : 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'X-Robots-Tag': 'noindex',
    },
  })
}
