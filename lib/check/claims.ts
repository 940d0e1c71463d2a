import { addressKey } from '@/lib/site/addresses'
import type { Entry } from './entry'

/** A file that wants an address: for its page, or for an old address that leads to it. */
export interface Claim {
  readonly entry: Entry
  readonly path: string
  readonly isOld: boolean
}

/**
 * Who wants which address, whatever its case: `/X/` and `/x/` are one file on many disks, and one
 * page to whoever types them.
 */
export interface Claims {
  /** @returns every claim on the address, in the order of the files */
  readonly on: (path: string) => readonly Claim[]
}

/** @param entries of the content folder */
export function claimsOf(entries: readonly Entry[]): Claims {
  const claims = new Map<string, Claim[]>()
  const add = (claim: Claim) => {
    const key = claimKey(claim.path)
    claims.set(key, [...(claims.get(key) ?? []), claim])
  }
  for (const entry of entries) {
    add({ entry, path: entry.path, isOld: false })
    for (const path of new Set(entry.text?.redirectFrom)) add({ entry, path, isOld: true })
  }
  return { on: (path) => claims.get(claimKey(path)) ?? [] }
}

function claimKey(path: string): string {
  return addressKey(path).toLowerCase()
}
