import type { ReactNode } from 'react'
import styles from './preview.module.css'

/**
 * A word to the team, above the page: on previews and on a developer's machine only.
 *
 * @param label what it is about, in a word or two: it hangs in the margin
 */
export function PreviewNotice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={`rail ${styles.notice}`} aria-label={label}>
      <p className="rubric">{label}</p>
      <div className="rail-main">{children}</div>
    </section>
  )
}
