import type { DraftChange } from '@/lib/edit'

/** What was typed and not saved: kept in the browser until it is. */
export interface KeptDraft {
  /** The file as it was opened; `null` for a new one. */
  readonly base: string | null
  readonly change: DraftChange
  /** Milliseconds since the epoch. */
  readonly at: number
}

const prefix = 'editer:'

/** @returns what is kept of a file */
export function keptDraft(file: string): KeptDraft | undefined {
  try {
    const kept = localStorage.getItem(prefix + file)
    return kept === null ? undefined : (JSON.parse(kept) as KeptDraft)
  } catch {
    return undefined
  }
}

/** @returns whether the browser could keep it: it may be full, or refuse */
export function keepDraft(file: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(prefix + file, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function forgetDraft(file: string): void {
  try {
    localStorage.removeItem(prefix + file)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** @returns the files of which something is kept */
export function keptFiles(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
  } catch {
    return []
  }
}
