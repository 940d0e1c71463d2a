import type { ReactNode } from 'react'

/** The standfirst: what the article says, in three sentences, set apart from the body. */
export function Chapeau({ children }: { children: ReactNode }) {
  return (
    <div className="chapeau">
      <span className="pilcrow" aria-hidden="true">
        ¶
      </span>
      {children}
    </div>
  )
}
