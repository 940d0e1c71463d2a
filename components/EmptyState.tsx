import type { ReactNode } from 'react'

/** What a list says when it has nothing to show. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <p className="my-8 max-w-measure bg-tint p-8 font-title text-lead font-lead">{children}</p>
}
