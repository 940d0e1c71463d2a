import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { SearchSource } from './answer'
import type { Facets, SearchCollection } from './collection'
import { type OpenPart, openPart } from './search'

/*
 * Two files: `search.bin`, everything one after the other, and `search.json`, which says where each
 * thing is. A server reads what a question needs and keeps little of it.
 */

/** Where something is in `search.bin`: first byte, length. */
type Place = readonly [start: number, length: number]

interface Directory {
  readonly parts: Readonly<Record<string, Place>>
  readonly facets: Facets
  readonly records: readonly Place[]
  readonly texts: readonly Place[]
  readonly words: readonly Place[]
  readonly frame: Place
}

/** Where a build writes its store. Not in `.next`: what a function ships is there before the build. */
export const STORE_FOLDER = '.search'

/** Named here and not found in a folder: a function ships what it reads, and nothing else. */
function filesIn(folder: string): [directory: string, data: string] {
  const file = (name: string) => join(/*turbopackIgnore: true*/ folder, name)
  return [file('search.json'), file('search.bin')]
}

/** Opened parts that a server keeps: a question needs a few, and the next ones often the same. */
const MOST_PARTS = 48

/**
 * @param collection of the whole site
 * @param frame HTML of the page that answers stand in
 * @param folder made when it is not there
 */
export function writeStore(
  collection: SearchCollection,
  frame: string,
  folder: string = STORE_FOLDER,
): void {
  mkdirSync(/*turbopackIgnore: true*/ folder, { recursive: true })
  const [directoryFile, dataFile] = filesIn(folder)
  const file = openSync(/*turbopackIgnore: true*/ dataFile, 'w')
  let end = 0
  const put = (text: string): Place => {
    const bytes = Buffer.from(text)
    writeSync(file, bytes)
    end += bytes.length
    return [end - bytes.length, bytes.length]
  }
  const { parts, facets, records, texts, words } = collection
  const directory: Directory = {
    parts: Object.fromEntries(
      [...parts].map(([start, part]) => [start, put(JSON.stringify(part))]),
    ),
    facets,
    records: records.map((record) => put(JSON.stringify(record))),
    texts: texts.map(put),
    words: words.map(put),
    frame: put(frame),
  }
  closeSync(file)
  writeFileSync(/*turbopackIgnore: true*/ directoryFile, JSON.stringify(directory))
}

/**
 * Lists what a function has to ship is done before anything is built: its files must be there.
 *
 * @param folder where the store will be written; one that is there already is emptied
 */
export function prepareStore(folder: string = STORE_FOLDER): void {
  mkdirSync(/*turbopackIgnore: true*/ folder, { recursive: true })
  for (const file of filesIn(folder)) writeFileSync(/*turbopackIgnore: true*/ file, '')
}

/** A store that is open, and the page that its answers stand in. */
export interface Store {
  readonly source: SearchSource
  readonly frame: string
}

/**
 * @param folder that `writeStore` wrote
 * @returns the store; `undefined` when there is none
 */
export function openStore(folder: string = STORE_FOLDER): Store | undefined {
  const [directoryFile, dataFile] = filesIn(folder)
  const written = readOrNothing(directoryFile)
  if (written === '') return undefined
  const directory: Directory = JSON.parse(written)
  const read = readerOf(openSync(/*turbopackIgnore: true*/ dataFile, 'r'))
  return {
    frame: read(directory.frame),
    source: {
      index: {
        starts: Object.keys(directory.parts),
        part: lastUsed(MOST_PARTS, (start) => openPart(JSON.parse(read(directory.parts[start])))),
      },
      facets: directory.facets,
      record: async (id) => JSON.parse(read(directory.records[id])),
      text: async (id) => read(directory.texts[id]),
      words: async (id) => read(directory.words[id]),
      mostWithPhrases: Number.POSITIVE_INFINITY,
    },
  }
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(/*turbopackIgnore: true*/ file, 'utf8')
  } catch {
    return ''
  }
}

/** Without waiting: what is read is small, and the system has it in memory after the first time. */
function readerOf(file: number): (place: Place | undefined) => string {
  return (place) => {
    if (!place) throw new RangeError('The index names what is not there.')
    const [position, length] = place
    const bytes = Buffer.allocUnsafe(length)
    readSync(file, bytes, { position })
    return bytes.toString('utf8')
  }
}

/** Keeps what was made last, so that no flood of different questions fills the memory. */
function lastUsed(
  most: number,
  make: (key: string) => OpenPart,
): (key: string) => Promise<OpenPart> {
  const kept = new Map<string, OpenPart>()
  return async (key) => {
    const value = kept.get(key) ?? make(key)
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '')
    return value
  }
}
