import type { DeskContents, DraftChange, LookedAtText, TextComparison } from '@/lib/edit'
import { apiPath } from './addresses'

/** What the server refuses, in its words. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly facts: Readonly<Record<string, unknown>>,
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

/** A file that changed meanwhile. */
export interface Conflict {
  /** What it is now; `null` when it is gone. */
  readonly now: string | null
  /** Part by part; `null` when it can only be taken whole. */
  readonly parts: NonNullable<TextComparison> | null
}

export const api = {
  contents: () => ask<DeskContents>(apiPath('textes')),
  open: (file: string) => ask<LookedAtText & { base: string }>(apiPath('texte', file)),
  look: (change: DraftChange) => send<LookedAtText>('apercu', change),
  save: (file: string, base: string | null, text: string) =>
    send<{ base: string }>('enregistrer', { file, base, text }),
  merge: (question: {
    readonly file: string
    readonly base: string
    readonly mine: string
    readonly theirs: string
    readonly keepTheirs: readonly (string | null)[]
  }) => send<LookedAtText & { base: string }>('fusionner', question),
  propose: () => send<{ url: string }>('proposer', {}),
  publish: () => send<{ url: string }>('publier', {}),
  errors: () => ask<{ files: readonly string[] }>(apiPath('erreurs')),
  begin: (title: string, section: string | undefined) =>
    send<{ file: string; text: string }>('nouveau', { title, section }),
  rename: (file: string, base: string, name: string) =>
    send<{ file: string }>('renommer', { file, base, name }),
  upload: (file: File, keepsOriginal: boolean) => {
    const form = new FormData()
    form.set('fichier', file)
    if (keepsOriginal) form.set('original', 'oui')
    return ask<Uploaded>(apiPath('fichier'), { method: 'POST', body: form })
  },
}

export interface Uploaded {
  readonly address: string
  readonly bytes: number
  readonly width?: number
  readonly height?: number
  readonly original?: { readonly width: number; readonly bytes: number }
}

function send<Answer>(action: string, body: unknown): Promise<Answer> {
  return ask(apiPath(action), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function ask<Answer>(address: string, options?: RequestInit): Promise<Answer> {
  const response = await fetch(address, options).catch(() => {
    throw new ApiError(
      0,
      'Le serveur ne répond pas ; votre texte est gardé dans ce navigateur.',
      {},
    )
  })
  const answer = await response
    .json()
    .catch(() => ({ message: 'La réponse ne peut pas être lue.' }))
  if (!response.ok) throw new ApiError(response.status, String(answer.message), answer)
  return answer
}
