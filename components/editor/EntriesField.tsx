import { type DragEvent, useState } from 'react'
import { basePath } from '@/lib/base-path'
import type { FieldValue } from '@/lib/edit'
import { Button } from '../Button'
import { api, type Uploaded } from './api'
import {
  alternativeKey,
  type Entry,
  entriesOf,
  saysAlternative,
  showFromDesk,
  weight,
} from './images'

const kinds = {
  images: {
    main: 'image',
    one: 'Image',
    add: 'Ajouter une image',
    accept: 'image/png,image/jpeg,image/webp,image/gif,image/avif',
  },
  files: { main: 'file', one: 'Document', add: 'Ajouter un document', accept: undefined },
} as const

/** A list of images or of documents: each with what is said of it; one more is dropped or chosen. */
export function EntriesField({
  kind,
  value,
  onChange,
}: {
  kind: keyof typeof kinds
  value: FieldValue | undefined
  onChange: (entries: readonly (Entry | null)[]) => void
}) {
  const { main, one, add, accept } = kinds[kind]
  const entries = entriesOf(value)
  const [keepsOriginal, setKeepsOriginal] = useState(false)
  const [said, setSaid] = useState('')

  const bring = async (files: readonly File[]) => {
    let list = entries
    for (const file of files) {
      setSaid(`Dépôt de ${file.name} …`)
      try {
        const uploaded = await api.upload(file, keepsOriginal)
        list = [...list, newEntry(kind, uploaded.address, file.name)]
        onChange(list)
        setSaid(described(uploaded))
      } catch (error) {
        setSaid(error instanceof Error ? error.message : 'Le dépôt a échoué.')
      }
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void bring([...event.dataTransfer.files])
  }
  const set = (at: number, entry: Entry | null | undefined) =>
    onChange(
      entries.flatMap((each, place) =>
        place === at ? (entry === undefined ? [] : [entry]) : [each],
      ),
    )
  const move = (at: number) => {
    const [entry = null] = entries.slice(at, at + 1)
    onChange(entries.toSpliced(at, 1).toSpliced(at - 1, 0, entry))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way than the field below
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <ol className="ed-entries">
        {entries.map((entry, at) => {
          if (entry === null) return null
          const name = `${one} ${at + 1}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
            <li key={at}>
              {kind === 'images' && typeof entry.image === 'string' && (
                // biome-ignore lint/performance/noImgElement: a thumbnail of what is on this machine
                <img
                  src={entry.image.startsWith('/') ? basePath + entry.image : entry.image}
                  alt=""
                  className="ed-thumbnail"
                  onError={({ currentTarget }) => showFromDesk(currentTarget)}
                />
              )}
              <EntryText
                name={`Adresse, ${name}`}
                entry={entry}
                keyOf={main}
                onChange={(e) => set(at, e)}
              />
              {kind === 'images' ? (
                <>
                  <Alternative name={name} entry={entry} onChange={(changed) => set(at, changed)} />
                  <EntryText
                    name={`Légende, ${name}`}
                    entry={entry}
                    keyOf="legende"
                    onChange={(e) => set(at, e)}
                  />
                </>
              ) : (
                <EntryText
                  name={`Nom, ${name}`}
                  entry={entry}
                  keyOf="nom"
                  onChange={(e) => set(at, e)}
                />
              )}
              <p className="ed-buttons">
                {at > 0 && (
                  <Button onClick={() => move(at)}>
                    Monter<span className="sr-only"> : {name}</span>
                  </Button>
                )}
                <Button onClick={() => set(at, undefined)}>
                  Retirer<span className="sr-only"> : {name}</span>
                </Button>
              </p>
            </li>
          )
        })}
      </ol>
      <div className="ed-drop">
        <label className="ed-field">
          {add}
          <input
            type="file"
            accept={accept}
            multiple
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              target.value = ''
              void bring(files)
            }}
          />
        </label>
        {kind === 'images' && (
          <label className="ed-check">
            <input
              type="checkbox"
              checked={keepsOriginal}
              onChange={({ target }) => setKeepsOriginal(target.checked)}
            />
            Garder la taille d’origine
          </label>
        )}
        <p role="status">{said}</p>
      </div>
    </div>
  )
}

function newEntry(kind: keyof typeof kinds, address: string, name: string): Entry {
  return kind === 'images'
    ? { image: address }
    : { file: address, nom: name.replace(/\.[^.]*$/, '') }
}

function described({ address, bytes, width, height, original }: Uploaded): string {
  const size = width && height ? `, ${width} sur ${height} pixels` : ''
  const before = original
    ? ` ; elle était large de ${original.width} pixels et pesait ${weight(original.bytes)}`
    : ''
  return `Déposé : ${address}, ${weight(bytes)}${size}${before}.`
}

function EntryText({
  name,
  entry,
  keyOf,
  onChange,
}: {
  name: string
  entry: Entry
  keyOf: string
  onChange: (entry: Entry) => void
}) {
  return (
    <label className="ed-field">
      {name}
      <input
        value={textOf(entry[keyOf])}
        onChange={({ target }) => onChange(withText(entry, keyOf, target.value))}
      />
    </label>
  )
}

/** A decision: what the image says, or that it says nothing more than the text. */
function Alternative({
  name,
  entry,
  onChange,
}: {
  name: string
  entry: Entry
  onChange: (entry: Entry) => void
}) {
  const key = alternativeKey(entry)
  const isMissing = !saysAlternative(entry)
  const isDecorative = entry[key] === ''
  return (
    <>
      <label className="ed-field">
        Alternative, {name}
        <input
          value={textOf(entry[key])}
          disabled={isDecorative}
          aria-invalid={isMissing}
          data-missing-alternative={isMissing || undefined}
          onChange={({ target }) => onChange(withText(entry, key, target.value))}
        />
        <span className="ed-help">Ce que l’image apporte à qui ne la voit pas.</span>
      </label>
      <label className="ed-check">
        <input
          type="checkbox"
          checked={isDecorative}
          onChange={({ target }) =>
            onChange(target.checked ? { ...entry, [key]: '' } : withText(entry, key, ''))
          }
        />
        Elle ne fait que décorer<span className="sr-only"> : {name}</span>
      </label>
    </>
  )
}

/** An empty text is a key that is not there. */
function withText(entry: Entry, key: string, text: string): Entry {
  if (text !== '') return { ...entry, [key]: text }
  const { [key]: _, ...others } = entry
  return others
}

function textOf(value: FieldValue | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
