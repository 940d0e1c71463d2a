import { useState } from 'react'
import { Button } from '../Button'
import { api } from './api'
import { type ImagePlace, imageMark, type Mark } from './marks'

const places: readonly (readonly [ImagePlace, string])[] = [
  ['alone', 'Sur toute la largeur'],
  ['left', 'À gauche du texte'],
  ['right', 'À droite du texte'],
]

/** An image for the text: a file, what it says to those who do not see it, where it stands. */
export function ImageForm({ onBrought }: { onBrought: (mark: Mark) => void }) {
  const [file, setFile] = useState<File>()
  const [alternative, setAlternative] = useState('')
  const [isDecorative, setDecorative] = useState(false)
  const [place, setPlace] = useState<ImagePlace>('alone')
  const [error, setError] = useState('')

  const bring = async () => {
    if (!file) return setError('Choisissez une image.')
    if (alternative.trim() === '' && !isDecorative) {
      return setError('Dites ce que l’image apporte, ou qu’elle ne fait que décorer.')
    }
    try {
      const { address } = await api.upload(file, false)
      onBrought(imageMark(address, isDecorative ? '' : alternative.trim(), place))
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : 'Le dépôt a échoué.')
    }
  }

  return (
    <fieldset className="ed-notice">
      <legend>Une image dans le texte</legend>
      <label className="ed-field">
        Image à déposer
        <input
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </label>
      <label className="ed-field">
        Alternative de l’image
        <input
          value={alternative}
          disabled={isDecorative}
          aria-describedby={error ? '_image-erreur' : undefined}
          onChange={({ target }) => setAlternative(target.value)}
        />
      </label>
      <label className="ed-check">
        <input
          type="checkbox"
          checked={isDecorative}
          onChange={({ target }) => setDecorative(target.checked)}
        />
        Elle ne fait que décorer
      </label>
      <label className="ed-field">
        Place
        <select
          value={place}
          onChange={({ target }) =>
            setPlace(places.find(([name]) => name === target.value)?.[0] ?? 'alone')
          }
        >
          {places.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {error && (
        <p id="_image-erreur" className="ed-error" role="alert">
          {error}
        </p>
      )}
      <Button onClick={() => void bring()}>Déposer et insérer</Button>
    </fieldset>
  )
}
