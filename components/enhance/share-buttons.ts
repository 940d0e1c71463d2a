/**
 * `<share-buttons url="…">`: makes its buttons work. `[data-action=copy]` copies the address and says
 * so in its `[role=status]`; `print` prints; `share` opens the system's own way to share, where there
 * is one. Without script there is none of them, and nothing is missed.
 */
class ShareButtons extends HTMLElement {
  connectedCallback(): void {
    const url = this.getAttribute('url') ?? location.href
    const status = this.querySelector('[role=status]')
    const actions: Record<string, () => unknown> = {
      print: () => window.print(),
      // Readers may close what opens: nothing is wrong then.
      share: () => navigator.share({ title: document.title, url }).catch(() => {}),
      copy: async () => {
        const words = await copy(url)
        if (status) status.textContent = words
      },
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-action]')) {
      button.onclick = actions[button.dataset.action ?? ''] ?? null
      if (button.dataset.action === 'share') button.hidden = !navigator.share
    }
  }
}

/** Paper has no arrow to open what is closed; styles do it where browsers let them (print.css). */
function printOpen(): void {
  if (CSS.supports('selector(::details-content)')) return
  const closed = () => document.querySelectorAll<HTMLDetailsElement>('.prose details:not([open])')
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...closed()]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })
}

/** @returns the words shown to readers; browsers may refuse, and do where a site has no https */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Lien copié'
  } catch {
    return 'Le navigateur ne permet pas de copier'
  }
}

customElements.define('share-buttons', ShareButtons)
printOpen()
