/** First focusable element of every page: jumps over the header, shown on focus (RGAA 12.7). */
export function SkipLinks() {
  return (
    <div className="skip-links">
      <a href="#_contenu">Aller au contenu</a>
    </div>
  )
}
