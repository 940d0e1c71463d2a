import { useState } from 'react'
import { Button } from '../Button'
import { api } from './api'

/** Gives the file another name, and so the page another address; the old one goes on leading to it. */
export function RenameForm({
  file,
  base,
  onRenamed,
}: {
  file: string
  base: string
  onRenamed: (file: string) => void
}) {
  const [name, setName] = useState(file.replace(/^.*\/|\.[^.]*$/g, ''))
  const [error, setError] = useState('')
  const rename = async () => {
    try {
      onRenamed((await api.rename(file, base, name)).file)
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : 'Quelque chose a échoué.')
    }
  }
  return (
    <details>
      <summary>Renommer</summary>
      <div className="ed-field">
        <label htmlFor="_nom">Nom du fichier</label>
        <span id="_nom-aide" className="ed-help">
          Il fait l’adresse de la page : des lettres simples et des tirets. L’ancienne adresse
          mènera à la nouvelle.
        </span>
        <input
          id="_nom"
          value={name}
          aria-describedby={error ? '_nom-aide _nom-erreur' : '_nom-aide'}
          aria-invalid={error !== ''}
          onChange={({ target }) => setName(target.value)}
        />
        {error && (
          <span id="_nom-erreur" className="ed-error" role="alert">
            {error}
          </span>
        )}
      </div>
      <Button onClick={() => void rename()}>Renommer</Button>
    </details>
  )
}
