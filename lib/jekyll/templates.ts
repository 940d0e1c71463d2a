import type { SiteFiles } from './files'
import type { JekyllConfig, Templates } from './types'

/** @returns the files that Liquid may include */
export function templatesOf(files: SiteFiles, config: JekyllConfig): Templates {
  const includes = folderOf(config)
  const read = (folder: string, name: string) => {
    const path = inside(folder, name)
    return path === undefined ? undefined : files.read(path)?.text
  }
  return {
    include: (name) => read(includes, name),
    relative: (folder, name) => read(folder, name),
  }
}

/** @returns the texts of all files that may be included */
export function includesOf(files: SiteFiles, config: JekyllConfig): readonly string[] {
  const below = (folder: string): readonly string[] =>
    files.list(folder).flatMap(({ name, kind }) => {
      const path = `${folder}/${name}`
      return kind === 'folder' ? below(path) : (files.read(path)?.text ?? [])
    })
  return below(folderOf(config))
}

function folderOf({ data: { includes_dir: told } }: JekyllConfig): string {
  return typeof told === 'string' && told !== '' ? told : '_includes'
}

/** @returns the path of a file below a folder; `undefined` for a name that climbs out of it */
function inside(folder: string, name: string): string | undefined {
  const parts = [...folder.split('/'), ...name.split('/')].filter(
    (part) => part !== '' && part !== '.',
  )
  return parts.includes('..') ? undefined : parts.join('/')
}
