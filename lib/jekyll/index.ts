import { readConfig } from './config'
import { type Drafts, siteFiles } from './files'
import { type ReadOptions, readSite } from './site'
import type { JekyllConfig, JekyllProblem, JekyllSite } from './types'
import type { Hash } from './values'

export { splitFrontMatter } from './front-matter'
export { liquidOf, type SiteLiquid } from './liquid'
export { toRubyString as rubyText } from './liquid/print'
export { type RenderedItem, renderSite } from './render'
export type * from './types'
export {
  emptyHash,
  entriesOf,
  type Hash,
  hashOf,
  isHash,
  isList,
  keysOf,
  RubyDate,
  RubyFloat,
  RubyTime,
  type Value,
} from './values'
export {
  type WrittenEntry,
  type WrittenStyle,
  type WrittenValue,
  writtenYaml,
} from './yaml/written'

/**
 * Reads only the configuration of a folder.
 *
 * @param options.folder where the site is
 * @param options.configFiles configurations to merge, relative to the folder; `_config.yml` without
 * @param options.timeZone of a site that names none
 * @param options.base a configuration under those of the folder: what goes without saying
 * @returns never throws: what is wrong is in `problems`
 */
export function readJekyllConfig(options: {
  readonly folder: string
  readonly configFiles?: readonly string[] | undefined
  readonly timeZone?: string | undefined
  readonly base?: Hash | undefined
}): { readonly config: JekyllConfig; readonly problems: readonly JekyllProblem[] } {
  const { folder, configFiles: names, timeZone: zone = 'UTC', base } = options
  return readConfig(siteFiles(folder), { names, zone, base })
}

/**
 * Reads a folder as Jekyll does: its configuration, documents, pages, data and static files.
 *
 * @param options.folder where the site is
 * @param options.drafts texts that stand in for those of files, by path relative to the folder
 * @returns never throws: what is wrong is in `problems`, and the rest is there
 */
export function readJekyllSite({
  folder,
  drafts,
  ...options
}: ReadOptions & { readonly folder: string; readonly drafts?: Drafts | undefined }): JekyllSite {
  return readSite(siteFiles(folder, drafts), options)
}
