/**
 * The pilcrow, drawn in red by rubricators where a text begins: the mark of the site, and the reason
 * why the sections of a newspaper are called « rubriques ».
 *
 * @param className where it stands
 */
export function Pilcrow({ className = '' }: { className?: string }) {
  return (
    <span
      className={`font-title font-semibold text-accent select-none ${className}`}
      aria-hidden="true"
    >
      ¶
    </span>
  )
}
