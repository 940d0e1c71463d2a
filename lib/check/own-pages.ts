import { addressKey } from '@/lib/site/addresses'
import type { Site } from '@/lib/site/load'
import { ownTargets, type Target } from '@/lib/site/table'

/**
 * @param base `baseurl`
 * @returns what the site shows of its own, by address in lower case
 */
export function ownPagesOf(site: Site, base: string): ReadonlyMap<string, Target> {
  return new Map(ownTargets({ ...site, base }).map((target) => [caseless(target.path), target]))
}

/** @returns what two addresses have in common that are one file on many disks: `/X/` and `/x/` */
export function caseless(path: string): string {
  return addressKey(path).toLowerCase()
}
