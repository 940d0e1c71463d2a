import { compareNames, type Entry, type SiteFiles } from '../files'

/** A site that is on no disk: what each file holds, by its path. */
export function memoryFiles(contents: Readonly<Record<string, string>>): SiteFiles {
  const paths = new Map(Object.entries(contents))
  const list = (folder: string): Entry[] => {
    const entries = new Map<string, Entry>()
    const prefix = folder === '' ? '' : `${folder}/`
    for (const path of paths.keys()) {
      if (!path.startsWith(prefix)) continue
      const [name = '', ...rest] = path.slice(prefix.length).split('/')
      entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' })
    }
    return [...entries.values()].sort((a, b) => compareNames(a.name, b.name))
  }
  return {
    list,
    read: (file) => {
      const text = paths.get(file)
      return text === undefined ? undefined : { text }
    },
    facts: (file) => {
      const text = paths.get(file)
      return text === undefined ? undefined : { bytes: Buffer.byteLength(text), modified: 0 }
    },
    problems: [],
  }
}
