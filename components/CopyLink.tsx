'use client'

import { useState } from 'react'
import { useHydrated } from './use-hydrated'

/** Copies an address; without script, there is no button. */
export function CopyLink({ url }: { url: string }) {
  const [copied, setCopied] = useState(false)
  if (!useHydrated()) return null
  const copy = () => navigator.clipboard.writeText(url).then(() => setCopied(true))
  return (
    <>
      <button type="button" className="text-button" onClick={copy}>
        Copier le lien
      </button>{' '}
      <span role="status">{copied && 'Lien copié'}</span>
    </>
  )
}
