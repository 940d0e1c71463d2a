import { Button } from '../Button'
import type { FoundDraft } from './kept'

const moments = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'medium' })

/** What was typed and not saved is there again: to go on with, or to leave. */
export function KeptChoice({
  drafts,
  onResume,
  onForget,
}: {
  /** The latest first. */
  drafts: readonly FoundDraft[]
  onResume: (draft: FoundDraft) => void
  onForget: () => void
}) {
  return (
    <section className="ed-notice" aria-labelledby="_garde">
      <h2 id="_garde">Un texte non enregistré</h2>
      {drafts.map((draft) => (
        <div key={draft.key}>
          <p>Ce que vous aviez écrit le {moments.format(draft.at)} est gardé dans ce navigateur.</p>
          <Button onClick={() => onResume(draft)}>
            Reprendre ce texte
            {drafts.length > 1 && <span className="sr-only"> du {moments.format(draft.at)}</span>}
          </Button>
        </div>
      ))}
      <p>
        <Button onClick={onForget}>Oublier et ouvrir le fichier</Button>
      </p>
    </section>
  )
}
