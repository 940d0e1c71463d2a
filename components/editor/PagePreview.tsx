import { useEffect, useRef, useState } from 'react'
import { showFromDesk } from './images'

/** The page as it will be, in a frame of its own: it has its own width, and no script runs in it. */
export function PagePreview({
  html,
  path,
}: {
  html: string | undefined
  path: string | undefined
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [isReady, setReady] = useState(false)
  const [isNarrow, setNarrow] = useState(false)

  useEffect(() => {
    const page = frame.current?.contentDocument
    if (!page || html === undefined) return
    if (page.querySelector('main') === null) lookLike(page)
    const main = page.querySelector('main')
    // The server's own HTML, through the allow-list of the site.
    if (main) main.innerHTML = html
    for (const image of page.querySelectorAll('img')) {
      image.addEventListener('error', () => showFromDesk(image), { once: true })
    }
    setReady(true)
  }, [html])

  return (
    <section className="ed-preview" aria-labelledby="_apercu">
      <h2 id="_apercu">La page</h2>
      {html === undefined && (
        <p>Elle ne peut pas être montrée tant que l’en-tête ne peut pas être lu.</p>
      )}
      <p>
        <label className="ed-check">
          <input
            type="checkbox"
            checked={isNarrow}
            onChange={({ target }) => setNarrow(target.checked)}
          />
          Comme sur un téléphone
        </label>
      </p>
      <iframe
        ref={frame}
        title={`Aperçu de la page${path ? ` ${path}` : ''}`}
        sandbox="allow-same-origin"
        className={isNarrow ? 'ed-narrow' : undefined}
        data-ready={isReady}
        hidden={html === undefined}
      />
    </section>
  )
}

/** The frame has the styles and the fonts of the site. */
function lookLike(page: Document): void {
  const { documentElement: own } = document
  page.documentElement.lang = own.lang
  page.documentElement.className = own.className
  for (const style of document.querySelectorAll('link[rel="stylesheet"]')) {
    page.head.append(page.importNode(style, true))
  }
  const main = page.createElement('main')
  main.className = 'wrap'
  page.body.replaceChildren(main)
  // Links lead nowhere from here: the text is not left by mistake.
  page.addEventListener('click', (event) => {
    const target = event.target
    if (isElement(target) && target.closest('a')) {
      event.preventDefault()
    }
  })
}

/** An element of the frame is none of this window's classes. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target
}
