/** What a button writes in the text. */
export interface Mark {
  readonly label: string
  /** @returns what stands instead of the selection, and what of it is selected then */
  readonly write: (selected: string) => Written
  /** Whether it stands on lines of its own, with an empty line on both sides. */
  readonly isBlock: boolean
}

export interface Written {
  readonly text: string
  readonly selectFrom: number
  readonly selectTo: number
}

/** What editors use, as the guide for editors writes it. */
export const marks: readonly Mark[] = [
  { label: 'Titre', isBlock: true, write: (text) => around('## ', text || 'Titre', '') },
  { label: 'Gras', isBlock: false, write: (text) => around('**', text || 'important', '**') },
  { label: 'Italique', isBlock: false, write: (text) => around('*', text || 'titre', '*') },
  {
    label: 'Lien',
    isBlock: false,
    write: (text) => around('[', text || 'où il mène', '](https://)'),
  },
  {
    label: 'Lien, nouvelle fenêtre',
    isBlock: false,
    write: (text) => around('[', text || 'où il mène', '](https://){:target="_blank"}'),
  },
  {
    label: 'Liste',
    isBlock: true,
    write: (text) => around('', prefixed(text || 'un élément ;\nun autre.', '- '), ''),
  },
  {
    label: 'Encadré',
    isBlock: true,
    write: (text) => around('', prefixed(text || 'À retenir.', '> '), '\n{: .encadre}'),
  },
  {
    label: 'Citation',
    isBlock: true,
    write: (text) =>
      around(
        '',
        prefixed(text || 'Ce qui a été dit.', '> '),
        '\n{: .citation}\n\nQui l’a dit\n{: .auteur-citation}',
      ),
  },
  {
    label: 'Tableau',
    isBlock: true,
    write: (text) =>
      around('| ', text || 'Jour', ' | Heures |\n| --- | --- |\n| Lundi | 9 h – 17 h |'),
  },
]

function around(before: string, text: string, after: string): Written {
  return {
    text: before + text + after,
    selectFrom: before.length,
    selectTo: before.length + text.length,
  }
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n')
}

/**
 * Writes a mark in a text.
 *
 * @param start of the selection
 * @param end of it
 * @returns the text, and the selection in it
 */
export function withMark(body: string, start: number, end: number, mark: Mark): Written {
  const written = mark.write(body.slice(start, end))
  const before = body.slice(0, start)
  const after = body.slice(end)
  const above = mark.isBlock && before !== '' ? gap(/\n*$/.exec(before)?.[0].length ?? 0) : ''
  const below = mark.isBlock && after !== '' ? gap(/^\n*/.exec(after)?.[0].length ?? 0) : ''
  const from = start + above.length
  return {
    text: before + above + written.text + below + after,
    selectFrom: from + written.selectFrom,
    selectTo: from + written.selectTo,
  }
}

/** Line feeds that make an empty line of those that are there. */
function gap(feeds: number): string {
  return '\n'.repeat(Math.max(0, 2 - feeds))
}

/** Where an image stands in the text. */
export type ImagePlace = 'alone' | 'left' | 'right'

/** @returns a mark that writes an image, as the guide for editors does */
export function imageMark(address: string, alternative: string, place: ImagePlace): Mark {
  const margins = { left: 'margin-right: 10px;', right: 'margin-left: 10px;', alone: '' }
  const text =
    place === 'alone'
      ? `![${alternative.replace(/[[\]]/g, '\\$&')}](${address})`
      : `<figure class="image-${place}" style="width: 40%; ${margins[place]}"><img src="${address}" alt="${escaped(alternative)}"/></figure>`
  return {
    label: 'Image',
    isBlock: true,
    write: () => ({ text, selectFrom: text.length, selectTo: text.length }),
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
