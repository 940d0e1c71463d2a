'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * @returns whether the script runs: false in the page as served, true once it has come to life.
 *   What only a script can do is shown on this condition, so that nothing dead is ever shown.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
