import { extensionOf } from './documents'
import type { SplitText } from './front-matter'
import {
  type Build,
  categoriesIn,
  type Draft,
  dateOf,
  formatOf,
  permalinkOf,
  redirectKeys,
  saysPublished,
  splitName,
  tagsOf,
  writtenDay,
} from './item'
import { mergeHashes } from './merge'
import { destinationOf, fillTemplate, withSuffix } from './permalink'
import type { Hash } from './values'

/**
 * Makes a page, as Jekyll's `Page`: a file with front matter that is of no collection.
 *
 * @returns `undefined` when its address cannot be read, which is reported
 */
export function readPage(
  source: { readonly file: string; readonly split: SplitText; readonly defaults: Hash },
  build: Build,
): Draft | undefined {
  const { file, split } = source
  const { frontMatter } = split
  const { folder, stem, extension } = splitName(file)
  const data = mergeHashes(source.defaults, frontMatter.data)
  const { permalink, isValid } = permalinkOf(file, data, frontMatter, build)
  if (!isValid) return undefined

  const { format, outputExtension: converted } = formatOf(
    extension,
    build.config.markdownExtensions,
  )
  const outputExtension = extensionOf(permalink) ?? converted
  const basename = stem.replace(/\.*$/, '')
  const template = templateOf(basename, outputExtension, build.config.permalink)
  const url = fillTemplate(permalink ?? template, [
    ['path', folder],
    ['basename', basename],
    ['output_ext', outputExtension],
  ])
  const isUnpublished = !saysPublished(data)
  const included = !isUnpublished || build.config.unpublished
  const date = data.date ?? null
  const time = date === null ? undefined : dateOf(date, build)
  return {
    kind: 'page',
    file,
    collection: null,
    format,
    outputExtension,
    url,
    data,
    frontMatter,
    body: split.body,
    bodyLine: split.bodyLine,
    date: time && { time, day: writtenDay(time, date, frontMatter), from: 'front-matter' },
    categories: categoriesIn(data),
    tags: tagsOf(data),
    excerpt: undefined,
    ...redirectKeys(data),
    hidden: isUnpublished ? ['unpublished'] : [],
    included,
    written: included,
    destination: destinationOf(url, outputExtension),
  }
}

function templateOf(basename: string, outputExtension: string, permalink: string): string {
  if (!/^\.x?html?$/.test(outputExtension)) return '/:path/:basename:output_ext'
  return basename === 'index' ? '/:path/' : withSuffix('/:path/:basename', permalink)
}
