import type { ReactNode } from 'react'
import { Pilcrow } from './Pilcrow'

/**
 * The standfirst: what the article says, in three sentences, set apart from the body. On wide
 * screens its pilcrow hangs in the margin.
 */
export function Chapeau({ children }: { children: ReactNode }) {
  return (
    <div className="chapeau relative mt-6 max-w-176 font-title text-lead font-lead text-pretty">
      <Pilcrow className="float-start me-[0.3em] lg:absolute lg:end-[calc(100%+0.35em)] lg:m-0" />
      {children}
    </div>
  )
}
