/** Ends the text of a link that opens a new window: words for those who listen, a mark for all. */
export function NewWindowNotice() {
  return (
    <>
      {/* A word joiner keeps the mark on the line of the last word. */}
      {'\u2060'}
      <span className="sr-only"> - nouvelle fenêtre</span>
      <svg
        className="ms-[0.25em] inline-block size-[0.62em] align-[0.05em] print:hidden"
        aria-hidden="true"
        viewBox="0 0 10 10"
      >
        <path d="M3 1.5h5.5V7M8.5 1.5l-7 7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </>
  )
}
