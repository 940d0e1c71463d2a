import type { Defaults } from './defaults'
import { type Build, splitName } from './item'
import { documentUrl, templateOfStyle, withSuffix } from './permalink'
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
  { config, time }: Build,
): string {
  const { stem, extension } = splitName(file)
  const template =
    collection.permalink === undefined
      ? withSuffix('/:collection/:path', config.permalink)
      : templateOfStyle(collection.permalink)
  const path = file.slice(root.length, file.length - extension.length)
  const made = documentUrl(template, {
    ...{ collection: collection.label, outputExtension: '', name: stem, path, slug: stem },
    ...{ categories: [], time },
  })
  return (made.unknown === undefined ? made.url.replace(/\/$/, '') : `/${file}`) + extension
}
