import type { DraftChange } from '@/lib/edit'

/** What was typed and not saved: kept in the browser until it is. */
export interface KeptDraft {
  /** The file as it was opened; `null` for a new one. */
  readonly base: string | null
  readonly change: DraftChange
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** A draft that is kept: by this page, or by another that crashed, was closed, or is open beside. */
export interface FoundDraft extends KeptDraft {
  readonly key: string
}

const prefix = 'editer:'

/** Two windows on one file keep two drafts. */
const ownPage = Math.random().toString(36).slice(2)

function ownKey(file: string): string {
  return `${prefix}${file}\n${ownPage}`
}

/** @returns what is kept of a file, the latest first */
export function keptDrafts(file: string): FoundDraft[] {
  return keys()
    .filter((key) => fileOf(key) === file)
    .flatMap((key) => draftAt(key) ?? [])
    .sort((a, b) => b.at - a.at)
}

/** @returns whether the browser could keep it: it may be full, or refuse */
export function keepDraft(file: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(ownKey(file), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** Goes on with a draft: this page keeps it from now on. */
export function adoptDraft({ key, ...draft }: FoundDraft): void {
  const { file } = draft.change
  if (keepDraft(file, draft) && key !== ownKey(file)) forget(key)
}

/** Forgets what this page kept of a file. */
export function forgetDraft(file: string): void {
  forget(ownKey(file))
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** @returns the files of which something is kept */
export function keptFiles(): string[] {
  return [...new Set(keys().map(fileOf))]
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

function fileOf(key: string): string {
  return key.slice(prefix.length).replace(/\n.*$/, '')
}

function draftAt(key: string): FoundDraft | undefined {
  try {
    return { ...(JSON.parse(localStorage.getItem(key) ?? '') as KeptDraft), key }
  } catch {
    return undefined
  }
}
