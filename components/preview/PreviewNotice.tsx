import type { ReactNode } from 'react'
import styles from './preview.module.css'

/** A word to the team, above the page: on previews and on a developer's machine only. */
export function PreviewNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.notice} aria-label="Aperçu">
      <p className={styles.title}>{title}</p>
      {children}
    </section>
  )
}
