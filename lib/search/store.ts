import { createHash } from 'node:crypto'
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
import type { SearchCollection } from './collection'
import { openFacets, type PackedFacets } from './facets'
import { DIRECTORY_FILE, FILES_FOLDER, type FilesDirectory, fileNames } from './files'
import { lastUsed } from './last-used'
import { openPart } from './part'
import { remembered } from './remembered'

/*
 * Two files: `search.bin`, everything one after the other, and `search.json`, which says where each
 * thing is. A server reads what a question needs and keeps little of it.
 */

/** Where something is in `search.bin`: first byte, length. */
type Place = readonly [start: number, length: number]

interface Directory {
  readonly starts: readonly string[]
  readonly parts: readonly Place[]
  readonly terms: Place
  readonly facets: PackedFacets
  /** By number of the document, as `words` are. */
  readonly documents: readonly Place[]
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

/** Texts that are read for a phrase: each takes some microseconds. */
const MOST_READ = 2000

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
  const { index, facets, records, texts, words } = collection
  const directory: Directory = {
    starts: index.starts,
    parts: index.parts.map(put),
    terms: put(index.terms.join('\n')),
    facets,
    documents: texts.map((text, id) => put(JSON.stringify({ record: records[id], text }))),
    words: words.map(put),
    frame: put(frame),
  }
  closeSync(file)
  writeFileSync(/*turbopackIgnore: true*/ directoryFile, JSON.stringify(directory))
}

/**
 * Lists what a function has to ship is done before anything is built: its files must be there.
 *
 * @param folder where the store will be written; one that is there already stays as it is
 */
export function prepareStore(folder: string = STORE_FOLDER): void {
  mkdirSync(/*turbopackIgnore: true*/ folder, { recursive: true })
  for (const file of filesIn(folder))
    writeFileSync(/*turbopackIgnore: true*/ file, '', { flag: 'a' })
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
        documents: directory.documents.length,
        starts: directory.starts,
        part: lastUsed(MOST_PARTS, (number) => openPart(read(directory.parts[number]))),
        terms: remembered(async () => read(directory.terms).split('\n')),
      },
      facets: openFacets(directory.facets),
      document: async (id) => JSON.parse(read(directory.documents[id])),
      words: async (id) => read(directory.words[id]),
      mostRead: MOST_READ,
    },
  }
}

/**
 * The same as files, for hosts that have no server (`fetchIndex` reads them in a browser).
 *
 * @param page folder of the page of answers
 * @param folder that `writeStore` wrote
 * @throws when there is no store
 */
export function writeFiles(page: string, folder: string = STORE_FOLDER): void {
  const [directoryFile, dataFile] = filesIn(folder)
  const { starts, parts, terms, facets, documents }: Directory = JSON.parse(
    readFileSync(directoryFile, 'utf8'),
  )
  const data = readFileSync(dataFile)
  const version = createHash('sha256').update(data).digest('hex').slice(0, 10)
  const files = join(page, FILES_FOLDER, version)
  mkdirSync(files, { recursive: true })
  const put = (name: string, place: Place | undefined) => {
    const [start, length] = place ?? [0, 0]
    writeFileSync(join(files, name), data.subarray(start, start + length))
  }
  for (const [number, place] of parts.entries()) put(fileNames.part(number), place)
  for (const [number, place] of documents.entries()) put(fileNames.document(number), place)
  put(fileNames.terms, terms)
  const directory: FilesDirectory = { version, documents: documents.length, starts, facets }
  writeFileSync(join(page, DIRECTORY_FILE), JSON.stringify(directory))
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(/*turbopackIgnore: true*/ file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Without waiting: what is read is small, and the system has it in memory after the first time. All is
 * read into the same bytes, since a phrase is looked for in thousands of texts.
 */
function readerOf(file: number): (place: Place | undefined) => string {
  let bytes = Buffer.allocUnsafe(0)
  return (place) => {
    if (!place) throw new RangeError('The index names what is not there.')
    const [position, length] = place
    if (bytes.length < length) bytes = Buffer.allocUnsafe(length)
    readSync(file, bytes, { position, length })
    return bytes.toString('utf8', 0, length)
  }
}
