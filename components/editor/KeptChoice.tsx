import { Button } from '../Button'

const moments = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' })

/** What was typed and not saved is there again: to go on with, or to leave. */
export function KeptChoice({
  at,
  onResume,
  onForget,
}: {
  at: number
  onResume: () => void
  onForget: () => void
}) {
  return (
    <section className="ed-notice" aria-labelledby="_garde">
      <h2 id="_garde">Un texte non enregistré</h2>
      <p>Ce que vous aviez écrit le {moments.format(at)} est gardé dans ce navigateur.</p>
      <p className="ed-buttons">
        <Button onClick={onResume}>Reprendre ce texte</Button>
        <Button onClick={onForget}>L’oublier et ouvrir le fichier</Button>
      </p>
    </section>
  )
}
