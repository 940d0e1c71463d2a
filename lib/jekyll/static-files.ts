import type { Defaults } from './defaults'
import { templateOf } from './documents'
import { type Build, splitName } from './item'
import { fillTemplate } from './permalink'
import type { CollectionConfig, StaticFile } from './types'

/**
 * A file that is copied as it stands: at its own path, or at its collection's permalink.
 *
 * @param source.root folder of its collection
 */
export function readStaticFile(
  source: {
    readonly file: string
    readonly root: string
    readonly collection: CollectionConfig | undefined
    readonly facts: { readonly bytes: number; readonly modified: number }
  },
  build: Build,
  defaults: Defaults,
): StaticFile {
  const { file, collection, facts } = source
  const url = collection ? collectionUrl(source.root, file, collection, build) : `/${file}`
  return {
    file,
    url,
    collection: collection?.label ?? null,
    ...facts,
    data: defaults(url.slice(1), collection?.label ?? null),
  }
}

function collectionUrl(
  root: string,
  file: string,
  collection: CollectionConfig,
  build: Build,
): string {
  const { stem, extension } = splitName(file)
  const url = fillTemplate(templateOf(collection, build), [
    ['collection', collection.label],
    ['path', file.slice(root.length, file.length - extension.length)],
    ['output_ext', ''],
    ['name', stem],
    ['title', ''],
  ])
  return url.replace(/\/$/, '') + extension
}
