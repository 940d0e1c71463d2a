'use client'

import { useState } from 'react'
import { Button } from './Button'
import { useHydrated } from './use-hydrated'

/** Copies an address; without script, there is no button. */
export function CopyLink({ url }: { url: string }) {
  const [copied, setCopied] = useState(false)
  if (!useHydrated()) return null
  const copy = () => navigator.clipboard.writeText(url).then(() => setCopied(true))
  return (
    <>
      <Button onClick={copy}>Copier le lien</Button>{' '}
      <span role="status">{copied && 'Lien copié'}</span>
    </>
  )
}
