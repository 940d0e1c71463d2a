/** First focusable element of every page: jumps over the header, shown on focus (RGAA 12.7). */
export function SkipLinks() {
  return (
    <div className="print:hidden">
      <a
        className="absolute start-2 top-2 z-10 -translate-y-[200%] bg-paper px-5 py-3 font-bold focus:translate-none"
        href="#_contenu"
      >
        Aller au contenu
      </a>
    </div>
  )
}
