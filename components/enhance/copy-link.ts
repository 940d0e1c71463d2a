/**
 * `<copy-link url="…">`: a button that copies an address. Without script there is nothing, and
 * nothing is missed: browsers show the address of a page.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = this.getAttribute('button-class') ?? ''
    button.textContent = 'Copier le lien'
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    button.onclick = async () => {
      await navigator.clipboard.writeText(this.getAttribute('url') ?? location.href)
      status.textContent = 'Lien copié'
    }
    this.replaceChildren(button, ' ', status)
  }
}

customElements.define('copy-link', CopyLink)
