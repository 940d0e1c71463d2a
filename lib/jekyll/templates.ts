import type { SiteFiles } from './files'
import type { JekyllConfig, Templates } from './types'

/** @returns the files that Liquid may include */
export function templatesOf(files: SiteFiles, config: JekyllConfig): Templates {
  const { includes_dir: told } = config.data
  const includes = typeof told === 'string' && told !== '' ? told : '_includes'
  const read = (folder: string, name: string) => {
    const path = inside(folder, name)
    return path === undefined ? undefined : files.read(path)?.text
  }
  return {
    include: (name) => read(includes, name),
    relative: (folder, name) => read(folder, name),
  }
}

/** @returns the path of a file below a folder; `undefined` for a name that climbs out of it */
function inside(folder: string, name: string): string | undefined {
  const parts = [...folder.split('/'), ...name.split('/')].filter(
    (part) => part !== '' && part !== '.',
  )
  return parts.includes('..') ? undefined : parts.join('/')
}
