import type { DraftControls } from './use-draft'

/** The file as it is written: the way in where the front matter cannot be read. */
export function SourceField({ draft: { state, setText } }: { draft: DraftControls }) {
  return (
    <div className="ed-field">
      <label htmlFor="_fichier">Le fichier entier</label>
      <span id="_fichier-aide" className="ed-help">
        Entre les deux lignes de tirets, les clés ; au-dessous, le texte.
      </span>
      <textarea
        id="_fichier"
        className="ed-source"
        aria-describedby="_fichier-aide"
        rows={30}
        spellCheck
        value={state.text}
        onChange={({ target }) => setText(target.value)}
      />
    </div>
  )
}
