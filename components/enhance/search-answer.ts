import { answerQuestion, fetchIndex, questionPath, readQuestion } from '@/lib/search/browser'
import { SearchAnswer } from '../search/SearchAnswer'
import { htmlOf } from './html/jsx-runtime'

/**
 * `<search-answer>` on a host of files, where no server answers: reads the question of the address,
 * fetches what the answer needs of the index, and shows what a server would have written. Without
 * script there stay the form and other ways into the site.
 */
class SearchAnswerElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const question = readQuestion(new URLSearchParams(location.search))
    // Assistive technologies follow the element that was there from the beginning.
    const status = this.querySelector('[role=status]')
    if (question.text === '' || !status) return
    status.textContent = 'Recherche en cours…'
    try {
      const answer = await answerQuestion(await fetchIndex(location.href), question)
      const html = htmlOf(
        SearchAnswer({ answer, hrefOf: (page) => questionPath({ ...answer.question, page }) }),
      )
      const shown = document.createRange().createContextualFragment(html)
      const message = shown.querySelector('[role=status]')
      message?.replaceWith(status)
      this.replaceChildren(shown)
      status.textContent = message?.textContent ?? ''
      if (answer.asked !== 'long') document.title = `« ${question.text} » – ${document.title}`
      if (answer.results.length > 0) document.querySelector('other-ways')?.remove()
    } catch {
      status.textContent = 'La recherche ne répond pas. Réessayez dans un instant.'
    }
  }
}

customElements.define('search-answer', SearchAnswerElement)
