/** Of the window, in pixels. */
const NEAR_TOP = 120

/**
 * `<article-text>`: marks in the list of contents the part that is being read, and opens notes where
 * they are called. Without script, or in browsers without popovers, links lead to parts and notes.
 */
class ArticleText extends HTMLElement {
  #note = document.createElement('div')

  connectedCallback(): void {
    this.#followParts()
    if (!('popover' in this)) return
    this.#note.popover = 'auto'
    this.#note.className = 'note-in-place'
    this.#note.tabIndex = -1
    this.#note.setAttribute('role', 'note')
    this.addEventListener('click', (event) => this.#openNote(event))
  }

  #followParts(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')]
    const parts = links.map(({ hash }) => targetOf(hash))
    let asked = false
    const mark = () => {
      asked = false
      // A part has begun when its heading is near the top, where its link puts it. Further down, the
      // heading of the next one stands there too when a part is short.
      const begun = parts.filter((part) => part && part.getBoundingClientRect().top < NEAR_TOP)
      for (const [at, link] of links.entries()) {
        if (at === begun.length - 1) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    }
    if (links.length === 0) return
    addEventListener(
      'scroll',
      () => {
        if (!asked) requestAnimationFrame(mark)
        asked = true
      },
      { passive: true },
    )
    mark()
  }

  #openNote(event: MouseEvent): void {
    const call = (event.target as Element).closest<HTMLAnchorElement>('a[role=doc-noteref]')
    const written = call && targetOf(call.hash)
    if (!call || !written || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const note = this.#note
    note.setAttribute('aria-label', call.getAttribute('aria-label') ?? '')
    note.replaceChildren(...written.cloneNode(true).childNodes)
    for (const back of note.querySelectorAll('[role=doc-backlink]')) back.remove()
    for (const named of note.querySelectorAll('[id]')) named.removeAttribute('id')
    // After its call, for those who go on with the keyboard.
    call.after(note)
    note.showPopover()
    const { bottom, left } = call.getBoundingClientRect()
    const room = document.documentElement.clientWidth - note.offsetWidth - 16
    note.style.top = `${bottom + scrollY + 8}px`
    note.style.left = `${Math.max(16, Math.min(left - 16, room))}px`
    note.focus()
  }
}

function targetOf(hash: string): HTMLElement | null {
  const id = hash.slice(1)
  try {
    return document.getElementById(decodeURIComponent(id))
  } catch {
    // A `%` that begins no code is itself.
    return document.getElementById(id)
  }
}

customElements.define('article-text', ArticleText)
