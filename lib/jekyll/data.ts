import { parse as parseTable } from 'csv-parse/sync'
import { isRead } from './entry-filter'
import { problemOf, type SiteFiles } from './files'
import { splitName } from './item'
import type { JekyllConfig, JekyllProblem } from './types'
import { type Hash, hashOf, type Value } from './values'
import { readYaml } from './yaml/read'

/**
 * Reads `_data`: what YAML, JSON, CSV and TSV files hold, by folder and name
 * (https://jekyllrb.com/docs/datafiles/).
 *
 * @param report is given what cannot be read, which is then left out
 */
export function readData(
  files: SiteFiles,
  config: JekyllConfig,
  report: (problem: JekyllProblem) => void,
): Hash {
  const read = (folder: string): Hash => {
    const entries = files.list(folder).filter(({ name, kind }) => {
      return isRead(config, name, folder, kind === 'folder')
    })
    // Files first: a folder of the same name replaces them.
    const tables = entries
      .filter(({ kind }) => kind === 'file')
      .flatMap(({ name }) => {
        const { stem, extension } = splitName(name)
        if (!/^\.(?:ya?ml|json|csv|tsv)$/.test(extension)) return []
        const value = readDataFile(files, `${folder}/${name}`, extension, config.timeZone, report)
        return value === undefined ? [] : [[keyOf(stem), value] as const]
      })
    const folders = entries
      .filter(({ kind }) => kind === 'folder')
      .map(({ name }) => [keyOf(name), read(`${folder}/${name}`)] as const)
    return hashOf([...tables, ...folders])
  }
  const folder = typeof config.data.data_dir === 'string' ? config.data.data_dir : '_data'
  return read(folder.replace(/^\/+|\/+$/g, ''))
}

/** Names become keys: letters that are not ASCII go, spaces are underscores. */
function keyOf(name: string): string {
  return name.replace(/[^\w\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)/g, '').replace(/\s+/g, '_')
}

function readDataFile(
  files: SiteFiles,
  file: string,
  extension: string,
  zone: string,
  report: (problem: JekyllProblem) => void,
): Value | undefined {
  const read = files.read(file)
  if (read?.text === undefined) {
    report(read?.problem ?? problemOf('unreadable', file, { reason: 'gone' }))
    return undefined
  }
  if (extension === '.csv' || extension === '.tsv') {
    return readTable(file, read.text, extension === '.csv' ? ',' : '\t', report)
  }
  const json = extension === '.json' ? readJson(read.text) : undefined
  if (json !== undefined) return json
  const { value, errors } = readYaml(read.text, zone)
  for (const { reason, code, ...place } of errors) {
    report({ code: 'data', file, ...place, facts: { reason, yaml: code } })
  }
  return errors.length === 0 ? value : undefined
}

/** The first line names the columns; every cell is text, and an empty one is nothing. */
function readTable(
  file: string,
  text: string,
  delimiter: string,
  report: (problem: JekyllProblem) => void,
): Value | undefined {
  try {
    const rows: string[][] = parseTable(text, { delimiter, relax_column_count: true })
    const [head = [], ...body] = rows
    return body.map((row) => hashOf(head.map((key, at) => [key, row[at] || null])))
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    const reason = error instanceof Error ? error.message : 'not a table'
    report({ code: 'data', file, line: Math.max(1, line), column: 1, facts: { reason } })
    return undefined
  }
}

/**
 * JSON is YAML too, but is read faster by itself.
 *
 * @returns `undefined` for what only YAML reads, and for numbers that JavaScript would spell otherwise
 */
function readJson(text: string): Value | undefined {
  if (/[:[,]\s*-?\d+(?:\.\d+)?(?:[eE]|\.0)/.test(text) || /[:[,]\s*-?\d{16}/.test(text))
    return undefined
  try {
    return valueOfJson(JSON.parse(text))
  } catch {
    return undefined
  }
}

function valueOfJson(json: unknown): Value {
  if (Array.isArray(json)) return json.map(valueOfJson)
  if (typeof json === 'object' && json !== null) {
    return hashOf(Object.entries(json).map(([key, value]) => [key, valueOfJson(value)]))
  }
  return typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean'
    ? json
    : null
}
