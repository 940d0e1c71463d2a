import type { ReactNode } from 'react'

/** A band across the window, whose columns are those of the page; two notices are one band. */
const band = [
  'rail mb-8 bg-tint py-5 shadow-[0_0_0_100vmax_var(--color-tint)] [clip-path:inset(0_-100vmax)]',
  'has-[+[data-notice]]:mb-0 has-[+[data-notice]]:pb-0',
].join(' ')

/** What may stand in it: words, links, lists of files, parts that open. */
const content = [
  '[&_p]:max-w-184 [&_li]:wrap-anywhere [&_summary]:cursor-pointer [&_summary]:font-bold',
  '[&_a]:underline [&_a]:decoration-line [&_a]:underline-offset-[0.2em]',
  '[&_a:hover]:decoration-accent [&_a:hover]:decoration-2',
].join(' ')

/**
 * A word to the team, above the page: on previews and on a developer's machine only.
 *
 * @param label what it is about, in a word or two: it hangs in the margin
 */
export function PreviewNotice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={band} aria-label={label} data-notice>
      <p className="text-small font-bold text-accent">{label}</p>
      <div className={`rail-main ${content}`}>{children}</div>
    </section>
  )
}
